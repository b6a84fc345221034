import { prerenderStatic } from '@apollo/client/react/ssr';
import { createClient } from '@palpate/schema/client';
import type { Send } from '@palpate/schema/client';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import { SessionDocument } from './gql/graphql.ts';
import { momentOf, writePageData } from './page.data.ts';
import { createAppRouter } from './router.tsx';
import type { AppRouter } from './router.tsx';
import { wayIn } from './way-in.ts';

export type PageRequest = {
  /** Path and query. */
  url: string;
  now: Date;
  /** The reader's, where it is known. */
  timeZone: string | null;
  send: Send;
  signal: AbortSignal;
};

export type Page =
  | { kind: 'drawn'; head: string; html: string; data: string }
  | { kind: 'elsewhere'; to: string }
  /** The browser draws it. */
  | { kind: 'plain' };

const drawnRoutes = new Set<string>([
  '/',
  '/sign-in',
  '/forgot',
  '/welcome',
  '/lesson/$enrolmentId/$lessonId',
  '/quiz/$enrolmentId/$quizId',
  '/atlas',
  '/atlas/$muscleId',
  '/glossary/$enrolmentId',
  '/verify/$number',
]);

/** More rounds than any page takes: each asks for what the one before was missing. */
const MAX_RENDERS = 4;

/** Draws the page of an address for who asks, with the data it was drawn from. */
export async function drawPage(request: PageRequest): Promise<Page> {
  const { send, isWhole } = watched(request.send);
  const client = createClient({ onUnauthenticated: () => undefined, send });
  const router = createAppRouter(client, createMemoryHistory({ initialEntries: [request.url] }));
  const [{ data: session }] = await Promise.all([
    client.query({ query: SessionDocument }),
    router.load(),
  ]);
  const way = session ? wayIn(session, router.state.location.href) : null;
  if (way) return { kind: 'elsewhere', to: router.buildLocation(way).href };
  if (!isDrawn(router)) return { kind: 'plain' };

  const seen = { now: request.now.toISOString(), timeZone: knownZone(request.timeZone) };
  const { result, aborted } = await prerenderStatic({
    tree: <App client={client} router={router} drawn={momentOf(seen)} />,
    context: { client },
    renderFunction: renderToString,
    maxRerenders: MAX_RENDERS,
    signal: request.signal,
  });
  // Errors are not kept in the cache: the browser asks again and says what is wrong.
  if (aborted || !isWhole()) return { kind: 'plain' };
  const data = writePageData({ ...seen, cache: client.extract() });
  return { kind: 'drawn', ...parted(result), data };
}

/** Tells whether every answer came without an error. */
function watched(send: Send) {
  let isWhole = true;
  const watchedSend: Send = async (operation) => {
    const result = await send(operation);
    if (result.errors) isWhole = false;
    return result;
  };
  return { send: watchedSend, isWhole: () => isWhole };
}

function isDrawn(router: AppRouter): boolean {
  const match = router.state.matches.at(-1);
  return match !== undefined && match.status === 'success' && drawnRoutes.has(match.fullPath);
}

const knownZones = new Set<string>();

/** A zone comes from a cookie, so it may be anything. Only whole names are kept, a few hundred. */
function knownZone(given: string | null): string | null {
  if (given === null || knownZones.has(given)) return given;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions();
    knownZones.add(timeZone);
    return timeZone;
  } catch {
    return null;
  }
}

/** React puts what belongs into the head before everything else. */
function parted(result: string): { head: string; html: string } {
  const [head = ''] = /^(<title>[^<]*<\/title>|<(link|meta)[^>]*>)*/.exec(result) ?? [];
  return { head, html: result.slice(head.length) };
}
