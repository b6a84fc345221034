import type { AttemptSlotFragment, Preset } from './gql/graphql.ts';

/** A question as it stands here: what was chosen last, saved or not. */
export type Standing = {
  position: number;
  isAnswered: boolean;
  isFlagged: boolean;
  isClosed: boolean;
};

/** What was chosen on this device since the page opened, by position. */
export type Drafts = {
  responses: ReadonlyMap<number, unknown>;
  flags: ReadonlyMap<number, boolean>;
};

export function responseOf(slot: AttemptSlotFragment, drafts: Drafts): unknown {
  if (drafts.responses.has(slot.position)) return drafts.responses.get(slot.position) ?? null;
  return slot.response ?? null;
}

export function standingOf(slot: AttemptSlotFragment, drafts: Drafts): Standing {
  return {
    position: slot.position,
    isAnswered: responseOf(slot, drafts) !== null,
    isFlagged: drafts.flags.get(slot.position) ?? slot.isFlagged,
    isClosed: slot.isClosed,
  };
}

/** Index of the first question still to answer or to check; the last one when none is left. */
export function firstOpenIndex(slots: readonly AttemptSlotFragment[], preset: Preset): number {
  const index = slots.findIndex((slot) =>
    preset === 'QUIZ' ? (slot.response ?? null) === null : !slot.isClosed,
  );
  return index === -1 ? Math.max(0, slots.length - 1) : index;
}
