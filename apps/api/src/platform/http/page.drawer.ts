import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import type { Clock } from '../clock.ts';
import type { GraphqlExecutor } from '../graphql/index.ts';
import { loggedPath } from '../observe/index.ts';
import type { DrawnParts } from './page.template.ts';

type Operation = { documentId: string; variables: Record<string, unknown> };

type PageRequest = {
  url: string;
  now: Date;
  timeZone: string | null;
  send: (operation: Operation) => Promise<FormattedExecutionResult>;
  signal: AbortSignal;
};

export type Page =
  ({ kind: 'drawn' } & DrawnParts) | { kind: 'elsewhere'; to: string } | { kind: 'plain' };

/** What a web app's build for the server exports. */
export type DrawPage = (request: PageRequest) => Promise<Page>;

export type DrawerOptions = {
  executor: Pick<GraphqlExecutor, 'run'>;
  clock: Pick<Clock, 'now'>;
  load: () => Promise<DrawPage | null>;
  /** Hears what could not be drawn, and why. */
  tell: (problem: string) => void;
  patienceMs?: number;
};

const BUILT = join('server', 'page.js');
const ZONE_COOKIE = 'palpate_zone';
const PATIENCE_MS = 2_000;
const plain: Page = { kind: 'plain' };

/** Draws the pages of a web app for who asks; what can't be drawn, or not soon, is left to the browser. */
export class PageDrawer {
  private loading: Promise<DrawPage | null> | null = null;

  constructor(private readonly given: DrawerOptions) {}

  /** Reads the code once, before the first page or with it. */
  async warmUp(): Promise<DrawPage | null> {
    this.loading ??= this.given.load().catch((error: unknown) => this.give(error));
    return this.loading;
  }

  async draw(request: FastifyRequest, reply: FastifyReply): Promise<Page> {
    const drawPage = await this.warmUp();
    if (!drawPage) return plain;
    const stop = new AbortController();
    try {
      const { signal } = stop;
      const drawing = drawPage({ ...this.asked(request, reply), signal });
      return await Promise.race([drawing, tooLate(this.given.patienceMs ?? PATIENCE_MS, signal)]);
    } catch (error) {
      this.give(error, loggedPath(request.url));
      return plain;
    } finally {
      stop.abort();
    }
  }

  /** The same documents, guard and session as over HTTP. */
  private asked(request: FastifyRequest, reply: FastifyReply) {
    return {
      url: request.url,
      now: this.given.clock.now(),
      timeZone: request.cookies[ZONE_COOKIE] ?? null,
      send: ({ documentId, variables }: Operation) =>
        this.given.executor.run(
          { documentId, variables, query: null, operationName: null },
          { request, reply },
        ),
    };
  }

  private give(error: unknown, url = ''): null {
    const reason = error instanceof Error ? error.stack : String(error);
    this.given.tell(`${url} was not drawn: ${reason}`);
    return null;
  }
}

async function tooLate(patienceMs: number, signal: AbortSignal): Promise<never> {
  await wait(patienceMs, undefined, { signal });
  throw new Error(`It took more than ${patienceMs} ms`);
}

/** The built code of a web app that draws its pages; null when there is none. */
export async function loadDrawPage(folder: string): Promise<DrawPage | null> {
  const path = join(folder, BUILT);
  if (!existsSync(path)) return null;
  const built: { drawPage: DrawPage } = await import(pathToFileURL(path).href);
  return built.drawPage;
}
