import { afterAll, beforeAll, it } from '@jest/globals';
import { readPlaces } from './demo.places.ts';
import { withPictures } from './failure.picture.ts';
import { correctKey } from './office.correction.ts';
import { exportHeatMap } from './office.heat-map.ts';
import { undoImport } from './office.import.ts';
import { joinByLink } from './office.join.ts';
import { reorder } from './office.outline.ts';
import type { Office } from './office.people.ts';
import { changeRun } from './office.runs.ts';
import { switchSchools } from './office.schools.ts';
import { connectBrowser } from './page.ts';
import { startServer, type TestServer } from './server.ts';

const PART_MS = 120_000;

let office: Office & { server: TestServer };

beforeAll(async () => {
  const [server, browser] = await Promise.all([startServer({ demo: true }), connectBrowser()]);
  office = { server, browser, places: await readPlaces(server) };
});
afterAll(async () => {
  await office.browser.close();
  await office.server.stop();
});

/** A part of the office's work; where it stops, each open page is kept as a picture. */
const lets = (title: string, work: (office: Office) => Promise<void>) =>
  it(title, () => withPictures(office.browser, () => work(office)), PART_MS);

lets('lets an admin correct a key, and shows who had answered both scores', correctKey);
lets(
  'lets an admin change the order of a course, and pause, end, move and repeat a run',
  async (work) => {
    const release = await reorder(work);
    await changeRun(work, release);
  },
);
lets('exports the heat map as it is shown', exportHeatMap);
lets('lets an admin take an import back, but for who came in', undoImport);
lets('lets somebody of two schools switch, and see the one only', switchSchools);
lets('lets a class join by a link until it is closed', joinByLink);
