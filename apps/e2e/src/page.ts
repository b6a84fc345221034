import { expect } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Served, SignIn } from './server.ts';

export type Width = 360 | 390 | 1280;
export type Visitor = {
  page: Page;
  context: BrowserContext;
  /** Fails on anything that the browser complained of or was sent too early. */
  expectQuiet(): void;
  /** The same once more, after the browser was closed. */
  leave(): Promise<void>;
};

const HEIGHTS: Record<Width, number> = { 360: 740, 390: 844, 1280: 800 };
const STEP_MS = 30_000;

export async function connectBrowser(): Promise<Browser> {
  return chromium.connect(process.env['PALPATE_E2E_BROWSER'] ?? '');
}

/** A browser of someone who was never here: an empty cookie jar, one page. */
export async function openBrowser(
  browser: Browser,
  { server, width }: { server: Served; width: Width },
): Promise<Visitor> {
  const isPhone = width < 1024;
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width, height: HEIGHTS[width] },
    isMobile: isPhone,
    hasTouch: isPhone,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(STEP_MS);
  const problems: string[] = [];
  await context.addInitScript(reportViolations);
  listen(context, problems);
  const expectQuiet = () => {
    expect(problems.splice(0)).toEqual([]);
    expect(server.spy.leaks.splice(0)).toEqual([]);
  };
  return {
    context,
    page: await context.newPage(),
    expectQuiet,
    async leave() {
      await context.close();
      expectQuiet();
    },
  };
}

/** Runs in the page, where the browser says what its policy refused. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile } = event;
    console.error(`CSP violation of ${effectiveDirective}: ${blockedURI} in ${sourceFile}`);
  });
}

function listen(context: BrowserContext, problems: string[]): void {
  context.on('console', (message) => {
    const isNoise = message.type() !== 'error' && message.type() !== 'warning';
    if (!isNoise) problems.push(`${message.type()} on ${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left stops what it was still asking for.
    if (reason !== 'net::ERR_ABORTED') problems.push(`${request.url()} failed: ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()} answered ${response.status()}`);
  });
}

/** Signs in by the form that both apps share. */
export async function signIn(page: Page, path: '/sign-in', who: SignIn): Promise<void> {
  await page.goto(path);
  await fillSignIn(page, who);
}

/** The form as it stands on the page. */
export async function fillSignIn(page: Page, who: SignIn): Promise<void> {
  await page.getByLabel(/^(Email|Mail address)$/).fill(who.email);
  await page.getByLabel('Password').fill(who.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}
