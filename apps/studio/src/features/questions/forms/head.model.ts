import type { QuestionTypeName } from '@palpate/question-types/pure';
import { oneOf, optionalText, text, texts } from './field.readers.ts';
import type { Fields } from './field.readers.ts';

/** Who read the question and found it sound, as the course's files say. */
export type Review = 'draft' | { by: string; licence: string; date: string };

/** What every question has beside the fields of its type. */
export type HeadModel = {
  id: string;
  type: QuestionTypeName;
  use: 'practice' | 'graded';
  safetyCritical: boolean;
  /** Null: not said yet, which the reader calls missing. */
  lesson: string | null;
  area: string | null;
  sources: string[];
  review: unknown;
};

export function headModel(type: QuestionTypeName, fields: Fields): HeadModel {
  return {
    id: text(fields['id']),
    type,
    use: oneOf(['practice', 'graded'], fields['use']),
    safetyCritical: fields['safetyCritical'] === true,
    lesson: optionalText(fields['lesson']),
    area: optionalText(fields['area']),
    sources: texts(fields['sources']),
    review: fields['review'] ?? 'draft',
  };
}

/** The review as its three fields, or a draft. */
export function reviewOf(value: unknown): Review {
  if (typeof value !== 'object' || value === null) return 'draft';
  const { by, licence, date } = value as Record<string, unknown>;
  const name = optionalText(by);
  return name === null ? 'draft' : { by: name, licence: text(licence), date: text(date) };
}
