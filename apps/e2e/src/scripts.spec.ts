import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { everyAttack } from '../../../packages/content/src/xss.fixture.ts';
import { readPlaces } from './demo.places.ts';
import { connectBrowser, openBrowser, signIn } from './page.ts';
import { startServer, type TestServer } from './server.ts';

const FIRST_DRAFT_MS = 60_000;
const VISIT_MS = 120_000;

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ demo: true }), connectBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const head =
  "---\nid: l1\ntitle: '<img src=x onerror=alert(1)>'\nminutes: 3\nreview: draft\n---\n\n## Scripts";
const lesson = [head, ...everyAttack].join('\n\n');

describe('scripts in what people write', () => {
  it(
    'do not run in the editor, nor in the lesson as learners see it',
    async () => {
      const visitor = await openBrowser(browser, { server, width: 1280 });
      const { page } = visitor;
      await signIn(page, '/sign-in', server.signInOf('INSTRUCTOR'));
      const { courseId } = await readPlaces(server);
      await page.goto(`/studio/courses/${courseId}/lessons/l1`);
      const source = page.getByRole('textbox', { name: 'Source of the lesson' });
      await source.waitFor({ timeout: FIRST_DRAFT_MS });
      await source.focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(lesson);
      const preview = page.getByRole('region', { name: 'The lesson as learners see it' });
      await preview.getByRole('heading', { name: 'Scripts' }).waitFor();
      await preview.getByText('alert(1)').first().waitFor();
      expect(await findExecutable(page)).toEqual([]);
      visitor.expectQuiet();
      await visitor.leave();
    },
    VISIT_MS,
  );

  it(
    'do not run where names are shown',
    async () => {
      await giveNames();
      const visitor = await openBrowser(browser, { server, width: 1280 });
      const { page } = visitor;
      await signIn(page, '/sign-in', server.signInOf('ADMIN'));
      const places = await readPlaces(server);
      for (const path of [
        `/studio/cohorts/${places.cohortId}/${places.courseId}`,
        `/studio/cohorts/${places.cohortId}`,
        `/studio/students/${places.enrolmentOf('ana')}`,
        '/studio/people',
      ]) {
        await page.goto(path);
        await page.getByText('alert(1)').first().waitFor();
        expect(await findExecutable(page)).toEqual([]);
      }
      visitor.expectQuiet();
      await visitor.leave();
    },
    VISIT_MS,
  );
});

/** The people of the demo, each with another name that tries something. */
async function giveNames(): Promise<void> {
  const people = await server.query<{ id: string }>(
    "SELECT person_id AS id FROM membership WHERE role = 'STUDENT' ORDER BY person_id",
  );
  const names = everyAttack.filter((attack) => attack.includes('alert(1)') && attack.length < 150);
  for (const [index, { id }] of people.entries()) {
    const name = names[index * 7]?.replaceAll(/\p{Cc}/gu, ' ') ?? '<script>alert(1)</script>';
    await server.query('UPDATE person SET name = $2 WHERE id = $1', [id, name]);
  }
}

/** What a browser would run, in the page and in every shadow tree of it. */
function findExecutable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        const isOurs = element instanceof HTMLScriptElement && element.src.includes('/assets/');
        if (
          element instanceof HTMLScriptElement &&
          !isOurs &&
          element.type !== 'application/json'
        ) {
          found.push(element.outerHTML.slice(0, 100));
        }
        for (const { name, value } of element.attributes) {
          const runs = /^on/i.test(name) || /^\s*(javascript|vbscript|data):/i.test(value);
          if (runs || name === 'srcdoc') found.push(`${element.tagName} ${name}="${value}"`);
        }
        if (/^(iframe|object|embed|base|meta)$/i.test(element.tagName) && root !== document) {
          found.push(element.tagName);
        }
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  });
}
