import axe, { type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, a line for each element. */
export function findBarriers(page: Page): Promise<string[]> {
  return run(page, { type: 'tag', values: TAGS });
}

/** What depends on the colours alone, for a page whose other barriers were looked for. */
export function findPaleText(page: Page): Promise<string[]> {
  return run(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
}

async function run(page: Page, runOnly: RunOnly): Promise<string[]> {
  // To read its source takes longer than to look: once for each document.
  if (!(await page.evaluate(hasAxe))) await page.evaluate(axe.source);
  const violations = await page.evaluate(lookWith, runOnly);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.replaceAll(/\s+/g, ' ');
      return `${id} (${help}) at ${target.join(' ')}: ${why}`;
    }),
  );
}

/** Runs in the page. */
function hasAxe(): boolean {
  return 'axe' in window;
}

/** Runs in the page. */
async function lookWith(runOnly: RunOnly): Promise<axe.Result[]> {
  const { axe: inPage } = window as unknown as { axe: typeof axe };
  // What a picture is made of is nothing by itself: the body has thousands of lines.
  const context = { exclude: ['svg[role="img"] > *'] };
  // To describe each element that is as it should be takes longer than to find those that are not.
  const { violations } = await inPage.run(context, { runOnly, resultTypes: ['violations'] });
  return violations;
}
