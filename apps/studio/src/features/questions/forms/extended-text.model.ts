import { amount, list, text } from './field.readers.ts';
import type { Amount, Fields } from './field.readers.ts';

export type ExtendedTextModel = {
  stem: string;
  maxWords: Amount;
  rubric: { points: Amount; criterion: string }[];
  modelAnswer: string;
};

export function extendedTextModel(fields: Fields): ExtendedTextModel {
  return {
    stem: text(fields['stem']),
    maxWords: amount(fields['maxWords']),
    rubric: list(fields['rubric'], (line) => ({
      ...line,
      points: amount(line['points']),
      criterion: text(line['criterion']),
    })),
    modelAnswer: text(fields['modelAnswer']),
  };
}
