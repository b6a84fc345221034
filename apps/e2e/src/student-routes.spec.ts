import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPractices } from './asked.attempts.ts';
import { readPlaces, type DemoPlaces } from './demo.places.ts';
import { beginTour, type Tour } from './route.tour.ts';
import { studentViews } from './route.views.ts';

const BEGIN_MS = 120_000;

let tour: Tour;
let places: DemoPlaces;

beforeAll(async () => {
  tour = await beginTour();
  const ana = await tour.visitorOf({ viewer: 'ana' });
  const asked = await startPractices(ana.page, tour.demo, await readPlaces(tour.demo));
  places = await readPlaces(tour.demo, asked);
}, BEGIN_MS);
afterAll(() => tour.end());

describe('every page of a student, or of nobody, is free of barriers and sideways scrolling', () => {
  it.each(studentViews)('$name', async (view) => {
    expect(await tour.visit(view, places)).toEqual([]);
  });
});
