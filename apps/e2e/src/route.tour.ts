import type { Browser } from 'playwright-core';
import { emailOf, type DemoPlaces } from './demo.places.ts';
import { connectBrowser, openBrowser, signIn, type Visitor } from './page.ts';
import { lookFromAllSides } from './route.look.ts';
import type { View, Viewer } from './route.views.ts';
import { startServer, type SignIn, type TestServer } from './server.ts';

type Entrance = Pick<View, 'viewer' | 'isEmpty'>;
export type Tour = {
  demo: TestServer;
  /** Everyone signs in once and keeps their browser. */
  visitorOf: (entrance: Entrance) => Promise<Visitor>;
  /** What is wrong with a view on any side, once it is there. Fails on what the browser complained of. */
  visit: (view: View, places: DemoPlaces) => Promise<string[]>;
  end: () => Promise<void>;
};

/** A tour of many views, on a demo school of its own. */
export async function beginTour(): Promise<Tour> {
  const [browser, demo] = await Promise.all([connectBrowser(), startServer({ demo: true })]);
  const visitors = new Map<string, Promise<Visitor>>();
  let empty: Promise<TestServer> | undefined;
  const serverOf = (isEmpty: boolean) =>
    isEmpty ? (empty ??= startServer({ demo: false })) : demo;
  const visitorOf = ({ viewer, isEmpty = false }: Entrance) => {
    const key = `${viewer} ${isEmpty}`;
    const known = visitors.get(key);
    if (known) return known;
    const made = enter(browser, { viewer, server: serverOf(isEmpty) });
    visitors.set(key, made);
    return made;
  };
  return {
    demo,
    visitorOf,
    visit: async (view, places) => visit(await visitorOf(view), view, places),
    async end() {
      await browser.close();
      await Promise.all([demo.stop(), empty?.then((server) => server.stop())]);
    },
  };
}

async function visit(visitor: Visitor, view: View, places: DemoPlaces): Promise<string[]> {
  const { page } = visitor;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(view.path(places));
  await page.getByText(view.shows).first().waitFor();
  await view.act?.(page, places);
  const found = await lookFromAllSides(page, view.name);
  visitor.expectQuiet();
  return found;
}

async function enter(
  browser: Browser,
  { viewer, server }: { viewer: Viewer; server: TestServer | Promise<TestServer> },
): Promise<Visitor> {
  const entered = await server;
  const visitor = await openBrowser(browser, { server: entered, width: 1280 });
  const who = signInOf(viewer, entered);
  if (who) await signIn(visitor.page, '/sign-in', who);
  return visitor;
}

function signInOf(viewer: Viewer, server: TestServer): SignIn | null {
  if (viewer === 'nobody') return null;
  if (viewer === 'instructor') return server.signInOf('INSTRUCTOR');
  if (viewer === 'admin') return server.signInOf('ADMIN');
  return { email: emailOf(viewer), password: server.signInOf('STUDENT').password };
}
