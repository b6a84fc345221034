import type { Browser } from 'playwright-core';
import { emailOf, type DemoPlaces, type DemoStudent } from './demo.places.ts';
import { openBrowser, signIn, type Visitor } from './page.ts';
import type { TestServer } from './server.ts';

/** The demo school on a day of work in its office. */
export type Office = { browser: Browser; server: TestServer; places: DemoPlaces };

export const school = 'Riverside School of Massage';
export const dayGroup = 'Autumn 2026, day group';
export const weekendGroup = 'Autumn 2026, weekend group';

/** Whoever works in the studio, at a desk. */
export async function atDesk(
  { browser, server }: Office,
  role: 'ADMIN' | 'INSTRUCTOR' = 'ADMIN',
): Promise<Visitor> {
  const visitor = await openBrowser(browser, { server, width: 1280 });
  await signIn(visitor.page, '/sign-in', server.signInOf(role));
  await visitor.page.waitForURL('**/studio/');
  return visitor;
}

/** A student of the demo, with a phone. */
export async function onPhone({ browser, server }: Office, who: DemoStudent): Promise<Visitor> {
  const visitor = await openBrowser(browser, { server, width: 360 });
  const { password } = server.signInOf('STUDENT');
  await signIn(visitor.page, '/sign-in', { email: emailOf(who), password });
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  return visitor;
}

/** Somebody who is not signed in and opens a link on a phone. */
export async function open({ browser, server }: Office, path: string): Promise<Visitor> {
  const visitor = await openBrowser(browser, { server, width: 360 });
  await visitor.page.goto(path);
  return visitor;
}
