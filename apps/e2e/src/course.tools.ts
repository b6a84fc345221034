import { expect } from '@jest/globals';
import { muscles } from '@palpate/atlas';
import type { Locator } from 'playwright-core';
import { findBarriers } from './axe.ts';
import type { Learner } from './course.lesson.ts';
import { isFocused } from './focus.keys.ts';
import { bodyIn } from './question.parts.ts';

/** What a lesson is made of besides text and checks. */
export const TOOLS = [
  'predict',
  'figure',
  'body-map',
  'muscle',
  'term',
  'pressure-dial',
  'hold-timer',
  'video',
] as const;
export type Tool = (typeof TOOLS)[number];

type Use = (learner: Learner, tool: Locator) => Promise<void>;
type Known = { find: (block: Locator) => Locator; use: Use };

const known: Record<Tool, Known> = {
  predict: {
    find: (block) => block.locator('.lesson-tool').filter({ hasText: 'Before you read on' }),
    use: predict,
  },
  figure: { find: (block) => block.locator('.lesson-figure img'), use: lookAtFigure },
  'body-map': {
    find: (block) => block.locator('figure').filter({ has: bodyMap(block) }),
    use: map,
  },
  muscle: { find: (block) => words(block).filter({ hasText: muscleName }), use: openMuscle },
  term: { find: (block) => words(block).filter({ hasNotText: muscleName }), use: openTerm },
  'pressure-dial': { find: (block) => block.getByRole('slider'), use: turnDial },
  'hold-timer': { find: (block) => block.getByRole('group', { name: 'Time a hold' }), use: hold },
  video: { find: (block) => block.locator('video'), use: watch },
};

/** Uses each tool of the block that this learner has not met yet. */
export async function useTools(learner: Learner, block: Locator): Promise<void> {
  for (const tool of TOOLS) {
    const place = known[tool].find(block).first();
    if (learner.tools.has(tool) || (await place.count()) === 0) continue;
    await known[tool].use(learner, place);
    learner.tools.add(tool);
  }
}

const words = (block: Locator) => block.locator('button.lesson-word');
const muscleName = new RegExp(
  `^(${muscles.map(({ id }) => id.replaceAll('_', ' ')).join('|')})$`,
  'i',
);

const bodyMap = (block: Locator) => block.page().getByRole('img', { name: /^The body from the/ });

/** The answer is not on the page before it was asked for. */
async function predict({ hand }: Learner, tool: Locator): Promise<void> {
  const choice = tool.getByRole('radio').first();
  if ((await choice.count()) > 0) {
    await hand.pick(tool, (await choice.locator('xpath=ancestor::label').innerText()).trim());
  }
  const hidden = await tool.locator('.lesson-box').count();
  expect(hidden).toBe(0);
  await hand.press(tool.getByRole('button', { name: /Show me|show me/ }));
  await tool.locator('.lesson-box').waitFor();
}

async function lookAtFigure(_: Learner, picture: Locator): Promise<void> {
  await picture.scrollIntoViewIfNeeded();
  expect(await picture.getAttribute('alt')).not.toBe('');
  const drawn = await picture.elementHandle();
  await picture.page().waitForFunction((element) => {
    return element instanceof HTMLImageElement && element.complete && element.naturalWidth > 0;
  }, drawn);
}

/** Comes nearer, goes back, and says in words what it shows. */
async function map({ hand }: Learner, figure: Locator): Promise<void> {
  await hand.press(figure.getByRole('button', { name: 'Zoom in' }));
  const whole = figure.getByRole('button', { name: 'Whole figure' });
  await hand.press(whole);
  await whole.waitFor({ state: 'detached' });
  const words = figure.locator('summary');
  await hand.press(words);
  await figure.locator('details[open] li').first().waitFor();
}

async function openMuscle(learner: Learner, word: Locator): Promise<void> {
  const { page } = learner;
  await openSheet(learner, word, async (sheet) => {
    await bodyIn(sheet).or(sheet.getByRole('img')).first().waitFor();
    await sheet.getByRole('link', { name: 'Open it in the atlas' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
}

async function openTerm(learner: Learner, word: Locator): Promise<void> {
  await openSheet(learner, word, async (sheet) => {
    await sheet.getByRole('link', { name: 'All words of the course' }).waitFor();
  });
}

/** Once it is closed, the reader is where they were. */
async function openSheet(
  { page, hand }: Learner,
  word: Locator,
  look: (sheet: Locator) => Promise<void>,
): Promise<void> {
  await hand.press(word);
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  await look(sheet);
  await hand.press(sheet.getByRole('button', { name: 'Close' }));
  await sheet.waitFor({ state: 'detached' });
  expect(await isFocused(word)).toBe(true);
}

async function turnDial({ hand }: Learner, slider: Locator): Promise<void> {
  const tool = slider.locator('xpath=ancestor::*[@role="group"][1]');
  await hand.turn(slider, 5);
  await tool.getByText('Working range', { exact: true }).waitFor();
  await hand.turn(slider, 8);
  await tool.getByText('Above the ceiling of 7: never here').waitFor();
  await hand.toggle(tool.getByRole('checkbox', { name: /^Lowered ceiling of 5/ }));
  await hand.turn(slider, 6);
  await tool.getByText('Above the ceiling of 5: never here').waitFor();
}

async function hold({ hand }: Learner, timer: Locator): Promise<void> {
  await hand.pick(timer, '60');
  await hand.press(timer.getByRole('button', { name: 'Start' }));
  await timer.getByText(/^breathe in, [1-4]$/).waitFor();
  await timer.getByText(/^5[0-9]$/).waitFor();
  await hand.press(timer.getByRole('button', { name: 'Pause' }));
  await timer.getByText('paused', { exact: true }).waitFor();
  await hand.press(timer.getByRole('button', { name: 'Stop' }));
  await timer.getByRole('button', { name: 'Start' }).waitFor();
}

const WATCHED_SECONDS = 3;

/** Plays with its captions, and goes on at the same second when the page is opened again. */
async function watch(learner: Learner, video: Locator): Promise<void> {
  const { page, hand } = learner;
  await video.scrollIntoViewIfNeeded();
  await hand.playOrPause(video);
  await page.waitForFunction(
    ([element, seconds]) => element instanceof HTMLVideoElement && element.currentTime > seconds,
    [await video.elementHandle(), WATCHED_SECONDS] as const,
  );
  await page.waitForFunction(
    (element) => {
      const [track] = element instanceof HTMLVideoElement ? element.textTracks : [];
      return track?.mode === 'showing' && (track.cues?.length ?? 0) > 0;
    },
    await video.elementHandle(),
  );
  await hand.playOrPause(video);
  const time = await video.evaluate((element: HTMLVideoElement) => element.currentTime);
  const second = Math.floor(time);
  await untilKept(learner, second);
  await page.reload();
  await video.waitFor();
  await page.waitForFunction(
    ([element, left]) =>
      element instanceof HTMLVideoElement && Math.floor(element.currentTime) === left,
    [await video.elementHandle(), second] as const,
  );
}

const KEPT_MS = 5000;

/** The server has the second at which the video was left. */
async function untilKept({ server, email }: Learner, second: number): Promise<void> {
  const end = Date.now() + KEPT_MS;
  for (;;) {
    const [place] = await server.query<{ seconds: number }>(
      `SELECT seconds FROM media_position m
         JOIN enrolment e ON e.school_id = m.school_id AND e.id = m.enrolment_id
         JOIN person p ON p.id = e.person_id
        WHERE p.email = $1`,
      [email],
    );
    if (place?.seconds === second) return;
    if (Date.now() > end) throw new Error(`${second} is not kept, but ${place?.seconds}`);
  }
}
