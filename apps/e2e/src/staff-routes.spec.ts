import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPractices } from './asked.attempts.ts';
import { readPlaces, type DemoPlaces } from './demo.places.ts';
import { issueCertificate } from './record.views.ts';
import { beginTour, type Tour } from './route.tour.ts';
import { staffViews } from './route.views.ts';

const BEGIN_MS = 120_000;

let tour: Tour;
let places: DemoPlaces;

beforeAll(async () => {
  tour = await beginTour();
  places = await readPlaces(tour.demo);
  // What students of the demo have not done yet, and their staff gets to see.
  const { page } = await tour.visitorOf({ viewer: 'ana' });
  await startPractices(page, tour.demo, places);
  await page.goto('/record');
  await issueCertificate(page);
}, BEGIN_MS);
afterAll(() => tour.end());

describe('every page of an instructor or admin is free of barriers and sideways scrolling', () => {
  it.each(staffViews)('$name', async (view) => {
    expect(await tour.visit(view, places)).toEqual([]);
  });
});
