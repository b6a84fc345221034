import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, a line for each element. */
export function findBarriers(page: Page): Promise<string[]> {
  return run(builder(page).withTags(TAGS));
}

/** What depends on the colours alone, for a page whose other barriers were looked for. */
export function findPaleText(page: Page): Promise<string[]> {
  return run(builder(page).withRules(['color-contrast', 'link-in-text-block']));
}

function builder(page: Page): AxeBuilder {
  // In one piece: the newer way opens a blank page for each report.
  // What a picture is made of is nothing by itself: the body has thousands of lines.
  return new AxeBuilder({ page }).setLegacyMode().exclude('svg[role="img"] > *');
}

async function run(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.replaceAll(/\s+/g, ' ');
      return `${id} (${help}) at ${target.join(' ')}: ${why}`;
    }),
  );
}
