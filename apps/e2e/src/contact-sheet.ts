// Puts the pictures that routes.spec.ts keeps on one sheet a width and scheme; npm run contact-sheet.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { pictures } from './failure.picture.ts';
import { listRoutes } from './route.list.ts';

type Sheet = { width: 360 | 1280; scheme: 'light' | 'dark' };

const SHEETS: Sheet[] = [
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
];
/** How wide one picture is on the sheet, and where a long page is cut. */
const CELLS = { 360: { width: 270, height: 640 }, 1280: { width: 560, height: 430 } };

/** What the spec looked at, in its order; the spec writes it. */
type Looked = { name: string; route: string | null };
const looked = JSON.parse(readFileSync(join(pictures, 'views.json'), 'utf8')) as Looked[];

const pictureOf = (view: string, { width, scheme }: Sheet) =>
  join(pictures, `${view}-${width}-${scheme}.png`);

function refuseGaps(): void {
  const seen = new Set(looked.map(({ route }) => route));
  const gaps = [
    ...listRoutes().filter((route) => !seen.has(route)),
    ...SHEETS.flatMap((sheet) =>
      looked.map(({ name }) => pictureOf(name, sheet)).filter((path) => !existsSync(path)),
    ),
  ];
  if (gaps.length > 0) throw new Error(`No picture of ${gaps.join(', ')}`);
}

function pageOf(sheet: Sheet): string {
  const { width, height } = CELLS[sheet.width];
  const cells = looked.map(
    ({ name }) =>
      `<figure><div><img src="${pathToFileURL(pictureOf(name, sheet)).href}"></div>` +
      `<figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><style>
    body { margin: 0; padding: 16px; background: #8d8d88; font: 13px sans-serif; }
    main { display: flex; flex-wrap: wrap; gap: 16px; }
    figure { margin: 0; } div { width: ${width}px; height: ${height}px; overflow: hidden; }
    img { width: 100%; display: block; } figcaption { padding-top: 4px; color: #111; }
  </style><main>${cells.join('')}</main>`;
}

refuseGaps();
const server = await launchBrowser();
const browser = await chromium.connect(server.wsEndpoint());
try {
  const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
  // A page made from text may not read files: it stands beside the pictures instead.
  await page.goto(pathToFileURL(pictures).href);
  for (const sheet of SHEETS) {
    await page.setContent(pageOf(sheet), { waitUntil: 'load' });
    const path = join(pictures, `contact-sheet-${sheet.width}-${sheet.scheme}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  }
} finally {
  await browser.close();
  await server.close();
}
