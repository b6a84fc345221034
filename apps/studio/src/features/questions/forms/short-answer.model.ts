import { amount, list, text } from './field.readers.ts';
import type { Amount, Fields } from './field.readers.ts';

export type ShortAnswerModel = {
  stem: string;
  accepted: { text: string; weight: Amount }[];
  mistaken: { text: string; rationale: string }[];
  rationale: string;
};

export function shortAnswerModel(fields: Fields): ShortAnswerModel {
  return {
    stem: text(fields['stem']),
    accepted: list(fields['accepted'], (one) => ({
      ...one,
      text: text(one['text']),
      weight: amount(one['weight']),
    })),
    mistaken: list(fields['mistaken'], (one) => ({
      ...one,
      text: text(one['text']),
      rationale: text(one['rationale']),
    })),
    rationale: text(fields['rationale']),
  };
}
