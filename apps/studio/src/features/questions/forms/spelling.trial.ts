import type { AnyQuestionType } from '@palpate/question-types/pure';
import type { ShortAnswerModel } from './short-answer.model.ts';

export type SpellingVerdict = {
  kind: 'right' | 'partly' | 'wrong';
  fraction: number;
  /** What a mistaken answer is told. */
  misconception: string | null;
} | null;

type Texts = Pick<ShortAnswerModel, 'accepted' | 'mistaken'>;

/** What a spelling earns among the texts that are written so far; null while none of them can be used. */
export function judgeSpelling(type: AnyQuestionType, texts: Texts, typed: string): SpellingVerdict {
  const definition = usable(type, texts);
  if (definition === null) return null;
  const response = type.parseResponse(definition, { text: typed.slice(0, 500) });
  const fraction = type.score(definition, response) ?? 0;
  const { misconception } = type.feedback(definition, response, 'own') as {
    misconception: string | null;
  };
  if (fraction === 1) return { kind: 'right', fraction, misconception };
  return { kind: fraction > 0 ? 'partly' : 'wrong', fraction, misconception };
}

/** The texts as a question, whatever else is still missing in it. */
function usable(type: AnyQuestionType, { accepted, mistaken }: Texts): unknown {
  const written = {
    accepted: accepted
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, weight }) => (weight === null ? { text } : { text, weight })),
    mistaken: mistaken
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, rationale }) => ({ text, rationale: rationale.trim() || '…' })),
  };
  try {
    return type.parseDefinition({ stem: '…', rationale: '…', ...written });
  } catch {
    return null;
  }
}
