import type { Locator, Page } from 'playwright-core';
import type { KeyedSlot } from './answer.key.ts';
import { answerByKeyboard, typeInto } from './answer.keyboard.ts';
import { answer, click, tap, type Press } from './answer.pointer.ts';
import { enter, pickRadio, pressKeyOn, tabTo } from './focus.keys.ts';
import type { Reply } from './reply.ts';

/** One way of using the product; a journey knows no other. */
export type Hand = {
  press: (target: Locator) => Promise<void>;
  /** Chooses a radio button, by its own words. */
  pick: (place: Locator | Page, name: string) => Promise<void>;
  toggle: (checkbox: Locator) => Promise<void>;
  /** Turns a slider from 0 to 10. */
  turn: (slider: Locator, value: number) => Promise<void>;
  type: (field: Locator, text: string) => Promise<void>;
  answer: (place: Locator, slot: KeyedSlot, reply: Reply) => Promise<void>;
  /** Starts and stops a video. */
  playOrPause: (video: Locator) => Promise<void>;
};

export type HandName = 'touch' | 'mouse' | 'keyboard';

/** Without any pointer. */
const keyboard: Hand = {
  press: (target) => pressKeyOn(target),
  pick: (place, name) => pickRadio(radioOf(place, name)),
  toggle: (checkbox) => pressKeyOn(checkbox, 'Space'),
  async turn(slider, value) {
    await tabTo(slider);
    for (let now = Number(await slider.inputValue()); now !== value;) {
      await slider.page().keyboard.press(now < value ? 'ArrowRight' : 'ArrowLeft');
      now = Number(await slider.inputValue());
    }
  },
  type: typeInto,
  answer: answerByKeyboard,
  async playOrPause(video) {
    await enter(video);
    await video.page().keyboard.press('Space');
  },
};

function pointer(press: Press): Hand {
  return {
    press: (target) => press(target),
    pick: (place, name) => press(radioOf(place, name).locator('xpath=ancestor::label')),
    toggle: (checkbox) => press(checkbox),
    async turn(slider, value) {
      const { width, height } = (await slider.boundingBox()) ?? { width: 0, height: 0 };
      // The middle of the thumb never comes nearer to an end than half its width.
      const thumb = height / 2;
      const x = thumb + ((width - height) * value) / 10;
      await press(slider, { position: { x, y: height / 2 } });
    },
    type: (field, text) => field.fill(text),
    answer: (place, slot, reply) => answer(place, slot, reply, press),
    playOrPause: (video) => pressPlay(video, press),
  };
}

const SHOWN_MS = 1000;

/** The button at the start of the controls; where these had gone, the first press only shows them. */
async function pressPlay(video: Locator, press: Press): Promise<void> {
  const isPaused = (element: HTMLVideoElement) => element.paused;
  const [before, box] = await Promise.all([video.evaluate(isPaused), video.boundingBox()]);
  const position = { x: 24, y: (box?.height ?? 0) - 46 };
  await press(video, { position });
  const changed = video
    .page()
    .waitForFunction(
      ([element, was]) => element instanceof HTMLVideoElement && element.paused !== was,
      [await video.elementHandle(), before] as const,
      { timeout: SHOWN_MS },
    );
  await changed.catch(() => press(video, { position }));
}

function radioOf(place: Locator | Page, name: string): Locator {
  return place.getByRole('radio', { name, exact: true });
}

export const hands: Record<HandName, Hand> = {
  touch: pointer(tap),
  mouse: pointer(click),
  keyboard,
};
