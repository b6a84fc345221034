import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { emailOf, readPlaces, type DemoPlaces, type DemoStudent } from './demo.places.ts';
import { connectBrowser, openBrowser, signIn } from './page.ts';
import { startServer, type TestServer } from './server.ts';

const COURSE = 'Trigger point therapy';
const NASTY = 'Hana</script><script>document.title = "taken"</script>';

type Session = Awaited<ReturnType<BrowserContext['cookies']>>;

let browser: Browser;
let server: TestServer;
let places: DemoPlaces;
const sessions = new Map<string, Session>();

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), startServer({ demo: true })]);
  await server.query('UPDATE person SET name = $1 WHERE email = $2', [NASTY, emailOf('hana')]);
  places = await readPlaces(server);
  for (const who of ['student', 'hana'] as const) sessions.set(who, await sessionOf(who));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('a page that is opened cold', () => {
  it('carries its content without a line of JavaScript', async () => {
    const lessonId = places.activity('l2');
    const page = await openCold('student', { javaScriptEnabled: false });
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: /^Good .*, Noor$/ }).waitFor();
    await page.getByRole('heading', { name: COURSE }).waitFor();
    expect(await page.title()).toBe('Home · Palpate');
    await page.goto(`/lesson/${places.enrolmentOf('student')}/${lessonId}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('main section').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('leads who is not signed in to the sign-in, which is there at once', async () => {
    const page = await openCold(null, { javaScriptEnabled: false });
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: /^Sign in as a student/ }).waitFor();
    await page.context().close();
  });

  it('is one person’s, and nobody else’s data is in it', async () => {
    const [noor, hana] = await Promise.all([fetchPage('student'), fetchPage('hana')]);
    expect(noor.html).toContain('Noor Haddad');
    expect(noor.html).not.toContain('Hana');
    expect(hana.html).toContain('Hana');
    expect(hana.html).not.toContain('Noor');
    expect(hana.html).not.toContain(places.enrolmentOf('student'));
    expect(noor.headers.get('cache-control')).toBe('private, no-store');
    expect(noor.headers.get('etag')).toBeNull();
  });

  it('is plain, and leads nowhere it should not, for a lesson of somebody else', async () => {
    const path = `/lesson/${places.enrolmentOf('hana')}/${places.activity('l2')}`;
    const { status, html } = await fetchPage('student', path);
    expect(status).toBe(200);
    expect(html).toContain('<div id="root"></div>');
    expect(html).not.toContain('page-data');
  });

  it('names its styles in the policy by their hash, and allows no others', async () => {
    const { html, headers } = await fetchPage('student');
    const [, styles = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const hash = createHash('sha256').update(styles).digest('base64');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain("script-src 'self';");
    expect(html).not.toMatch(/ style="/);
  });
});

describe('a page that comes to life', () => {
  it('asks for nothing again, and changes nothing that was read', async () => {
    const visitor = await openBrowser(browser, { server, width: 360 });
    await visitor.context.addCookies(sessions.get('student') ?? []);
    const asked: string[] = [];
    visitor.page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
    });
    const response = await visitor.page.goto('/', { waitUntil: 'networkidle' });
    const [, heading = ''] = /<h1[^>]*>([^<]+)</.exec((await response?.text()) ?? '') ?? [];
    expect(heading).toMatch(/^Good /);
    expect(await visitor.page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
    expect(asked).toEqual([]);
    await visitor.leave();
  });

  it.each(['Asia/Tokyo', 'Pacific/Pago_Pago'])(
    'greets who reads it first in %s by their own clock, without a complaint',
    async (timezoneId) => {
      const page = await openCold('student', { timezoneId });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.context().clearCookies({ name: 'palpate_zone' });
      await page.goto('/', { waitUntil: 'networkidle' });
      const day = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: timezoneId });
      await page.getByText(new RegExp(`^${day.format(new Date())}, `)).waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it('shows a name that looks like code as a name', async () => {
    const visitor = await openBrowser(browser, { server, width: 360 });
    await visitor.context.addCookies(sessions.get('hana') ?? []);
    await visitor.page.goto('/', { waitUntil: 'networkidle' });
    expect(await visitor.page.title()).toBe('Home · Palpate');
    const account = visitor.page.getByRole('button', { name: /account of Hana<\/script><script>/ });
    await account.waitFor();
    await visitor.leave();
  });

  it('answers a press that came before its code', async () => {
    const page = await openCold(null, {});
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    const begun = Promise.all([
      page.waitForRequest('**/assets/index-*.js'),
      page.waitForResponse('**/early.js'),
    ]);
    await page.goto('/sign-in', { waitUntil: 'commit' });
    await begun;
    await page.getByRole('button', { name: /^Sign in as a student/ }).click();
    letGo();
    await page.waitForURL((url) => url.pathname === '/');
    await page.getByRole('heading', { level: 1, name: /Noor$/ }).waitFor();
    await page.context().close();
  });
});

/** A page in a browser that was never here, with the session of someone who signed in elsewhere. */
async function openCold(
  who: DemoStudent | null,
  options: { javaScriptEnabled?: boolean; timezoneId?: string },
) {
  const context = await browser.newContext({ baseURL: server.url, ...options });
  if (who) await context.addCookies(sessions.get(who) ?? []);
  return context.newPage();
}

async function sessionOf(who: DemoStudent): Promise<Session> {
  const { page, context } = await openBrowser(browser, { server, width: 360 });
  const { password } = server.signInOf('STUDENT');
  await signIn(page, '/sign-in', { email: emailOf(who), password });
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

async function fetchPage(who: DemoStudent, path = '/') {
  const cookies = sessions.get(who) ?? [];
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const response = await fetch(server.url + path, { headers: { accept: 'text/html', cookie } });
  return { status: response.status, headers: response.headers, html: await response.text() };
}
