import { QuestionProblem, questionType, ResponseProblem } from '@palpate/question-types/pure';

export type ScoredVersion = { id: string; type: string; definition: unknown };
export type ScoredSlot = {
  optionOrder: readonly string[];
  response: unknown;
  fraction: string | null;
};
/** `isKept`: the mended version can't show or read this slot, and version and score stay as they were. */
export type Rescored = { fraction: string | null; isKept: boolean };

/** The score of one stored response by a mended version; of another type, nothing can be compared. */
export function rescore(slot: ScoredSlot, before: ScoredVersion, after: ScoredVersion): Rescored {
  const kept = { fraction: slot.fraction, isKept: true };
  if (before.type !== after.type) return kept;
  try {
    return { fraction: scoreBy(after, slot), isKept: false };
  } catch (problem) {
    if (problem instanceof QuestionProblem || problem instanceof ResponseProblem) return kept;
    throw problem;
  }
}

function scoreBy({ type: name, definition }: ScoredVersion, slot: ScoredSlot): string | null {
  const type = questionType(name);
  // Throws where the options that were shown are not those of the mended version.
  type.view(definition, slot.optionOrder);
  const response = type.parseResponse(definition, slot.response);
  if (response === null) return null;
  const fraction = type.score(definition, response);
  // What a person marked stays as it was marked.
  return fraction === null ? slot.fraction : String(fraction);
}
