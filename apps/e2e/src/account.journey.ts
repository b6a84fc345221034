import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { appCode } from './app.code.ts';
import { hands } from './hand.ts';
import { fillSignIn, openBrowser } from './page.ts';
import type { TestServer } from './server.ts';

const NEW_PASSWORD = 'quiet hands, open window';
const { press, type } = hands.keyboard;

/** A lost password, a way back by a link, a second step, and a forgotten browser: without any pointer. */
export async function getBackIn(browser: Browser, server: TestServer): Promise<void> {
  const { email, password } = server.signInOf('INSTRUCTOR');
  const forgotten = await openBrowser(browser, { server, width: 1280 });
  await forgotten.page.goto('/sign-in');
  await fillSignIn(forgotten.page, { email, password });

  const visitor = await openBrowser(browser, { server, width: 1280 });
  const { page } = visitor;
  await page.goto(`/link/${await makeLink(server, email)}`);
  await type(page.getByLabel('New password'), NEW_PASSWORD);
  await press(page.getByRole('button', { name: 'Save and sign in' }));
  await page.waitForURL('**/studio/');
  await forgotten.page.goto('/studio/');
  await forgotten.page.waitForURL('**/sign-in?next=*');

  await press(page.getByRole('link', { name: 'Account' }));
  await page.getByRole('heading', { name: 'Where you are signed in' }).waitFor();
  const codes = await turnSecondStepOn(page);
  await signOut(page);
  await signInWithCode(page, { email, code: codes[0] ?? '' });
  await signInWithCode(forgotten.page, { email, code: codes[1] ?? '' });
  await endTheOther(page, forgotten.page);
  await forgotten.context.close();
  await visitor.leave();
}

/** As the school's office makes one. */
async function makeLink({ query }: TestServer, email: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await query(
    `INSERT INTO one_time_link
       (school_id, id, person_id, purpose, token_hash, issued_by, created_at, expires_at)
     SELECT m.school_id, $1, p.id, 'PASSWORD', $2, NULL, now(), now() + interval '1 day'
       FROM person p JOIN membership m ON m.person_id = p.id WHERE p.email = $3`,
    [randomUUID(), createHash('sha256').update(token).digest(), email],
  );
  return token;
}

async function turnSecondStepOn(page: Page): Promise<string[]> {
  await press(page.getByRole('button', { name: 'Turn on' }));
  await type(page.getByLabel('Your password'), NEW_PASSWORD);
  await press(page.getByRole('button', { name: 'Go on' }));
  const secret = await page.locator('code').innerText();
  await type(page.getByLabel('Code'), appCode(secret, new Date()));
  await press(page.getByRole('button', { name: 'Turn on' }));
  await page.getByRole('heading', { name: 'Keep these recovery codes' }).waitFor();
  const codes = await page.locator('ol code').allInnerTexts();
  expect(codes).toHaveLength(10);
  await press(page.getByRole('button', { name: 'I have kept them' }));
  await page.getByText(/^On since/).waitFor();
  return codes;
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/studio/content-review');
  await press(page.getByRole('button', { name: 'Sign out' }));
  await page.waitForURL('**/sign-in');
  await page.goto('/studio/content-review');
  await page.waitForURL('**/sign-in?next=*');
}

async function signInWithCode(
  page: Page,
  { email, code }: { email: string; code: string },
): Promise<void> {
  await type(page.getByLabel('Email'), email);
  await type(page.getByLabel('Password'), NEW_PASSWORD);
  await press(page.getByRole('button', { name: 'Sign in', exact: true }));
  await press(page.getByRole('button', { name: 'Use a recovery code instead' }));
  await type(page.getByLabel('Recovery code'), code);
  await press(page.getByRole('button', { name: 'Sign in', exact: true }));
  await page.waitForURL('**/studio/**');
}

async function endTheOther(page: Page, other: Page): Promise<void> {
  await page.goto('/account');
  await page.getByText('8 recovery codes').waitFor();
  await press(page.getByRole('button', { name: 'Sign out everywhere else' }));
  await page.getByText('You are signed in here and nowhere else.').waitFor();
  await other.goto('/account');
  await other.waitForURL('**/sign-in?next=*');
}
