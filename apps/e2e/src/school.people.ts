import { expect } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, signIn, type Visitor, type Width } from './page.ts';
import type { SchoolPlace } from './school.server.ts';
import type { Served, SignIn } from './server.ts';

export type Person = SignIn & { name: string };

export const admin: Person = {
  name: 'Ines Duarte',
  email: 'ines@harbour.example',
  password: 'hands and a quiet room',
};
export const instructor: Person = {
  name: 'Tomás Ferreira',
  email: 'tomas@harbour.example',
  password: 'warm oil, warm hands',
};
/** Goes through lesson and practice. */
export const zoe: Person = {
  name: 'Zoë Müller',
  email: 'zoe@class.example',
  password: 'one point at a time',
};
/** Comes in, and has not begun. */
export const jose: Person = {
  name: 'José Muñoz',
  email: 'jose@class.example',
  password: 'slow is smooth, always',
};
const others = [
  'Søren Ångström',
  'Aoife O’Brien',
  'François Léger',
  'Jürgen Weiß',
  'Anaïs Château',
  'Björk Guðmundsdóttir',
  'Iñaki Peña',
  'Chloé Brûlé',
].map((name, index) => ({ name, email: `student${index + 3}@class.example` }));
export const students = [zoe, jose, ...others];

export const school = 'Harbour School of Massage';
export const cohort = 'Autumn evenings';
export const course = 'Trigger point therapy';

/** What each screen shows of the same work, without its moments and greetings. */
export type Figures = Record<
  'home' | 'record' | 'begun' | 'heatMap' | 'student' | 'overview',
  string
>;

/** What the acts hand on to each other. */
export type Story = {
  browser: Browser;
  place: SchoolPlace;
  /** Another one after the disk was lost. */
  server: Served;
  /** As they were read before it. */
  figures?: Figures;
};

/** A browser of someone who signs in by the form. */
export async function enter(
  { browser, server }: Story,
  who: SignIn,
  width: Width = 1280,
): Promise<Visitor> {
  const visitor = await openBrowser(browser, { server, width });
  await signIn(visitor.page, '/sign-in', who);
  return visitor;
}

/** The path of a link that a screen shows once. */
export async function linkIn(field: Locator): Promise<string> {
  const { pathname } = new URL(await field.inputValue());
  expect(pathname).toMatch(/^\/(join|link)\/[\w-]{43}$/);
  return pathname;
}

export async function titled(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** By the studio's own navigation. */
export async function goTo(page: Page, part: 'Cohorts' | 'People' | 'Courses'): Promise<void> {
  const studio = page.getByRole('navigation', { name: 'Studio' });
  await studio.getByRole('link', { name: part, exact: true }).click();
}
