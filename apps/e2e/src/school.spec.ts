import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { withPictures } from './failure.picture.ts';
import { connectBrowser } from './page.ts';
import { inviteInstructor, makeCohort, setUpSchool } from './school.begin.ts';
import { importClass } from './school.import.ts';
import { publishAndMove } from './school.move.ts';
import { losePassword } from './school.password.ts';
import type { Story } from './school.people.ts';
import { compareFigures } from './school.progress.ts';
import { loseEverything } from './school.restore.ts';
import { makePlace, removePlace, startSchool, type SchoolPlace } from './school.server.ts';
import { beginCourse } from './school.study.ts';

const STORY_MS = 400_000;

let browser: Browser;
let place: SchoolPlace;
let story: Story;

beforeAll(async () => {
  place = await makePlace();
  browser = await connectBrowser();
  story = { browser, place, server: await startSchool(place) };
});
afterAll(async () => {
  await browser.close();
  await story.server.stop();
  await removePlace(place);
});

it(
  'lets a new school begin, teach, change what it teaches, and come back from a lost disk',
  async () => {
    await withPictures(browser, async () => {
      await setUpSchool(story);
      await makeCohort(story);
      await inviteInstructor(story);
      await importClass(story);
      await beginCourse(story);
      await publishAndMove(story);
      await compareFigures(story);
      await losePassword(story);
      await loseEverything(story);
    });
    expect(story.server.spy.searched()).toBeGreaterThan(10);
  },
  STORY_MS,
);
