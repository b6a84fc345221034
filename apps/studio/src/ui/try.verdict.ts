import { QuestionProblem, questionType, ResponseProblem } from '@palpate/question-types/pure';

export type Verdict = {
  kind: 'right' | 'partly' | 'wrong' | 'waiting';
  /** Null: a person has to mark it. */
  fraction: number | null;
  feedback: unknown;
};

export type Asked = { type: string; definition: unknown };

/** Scores an answer as the server would, with every reason open; null for a blank or unfinished one. */
export function scoreAnswer({ type: name, definition }: Asked, given: unknown): Verdict | null {
  const type = questionType(name);
  const response = parsedOrBlank({ type: name, definition }, given);
  if (response === null) return null;
  const fraction = type.score(definition, response);
  return { kind: kindOf(fraction), fraction, feedback: type.feedback(definition, response, 'all') };
}

type Read = { definition: unknown; problem: null } | { definition: null; problem: string };

/** An authored entry as its type asks it, or what is wrong with it. */
export function readDefinition(type: string, fields: unknown): Read {
  try {
    return { definition: questionType(type).parseDefinition(fields), problem: null };
  } catch (error) {
    if (error instanceof QuestionProblem) {
      return { definition: null, problem: `${error.message}.` };
    }
    throw error;
  }
}

function parsedOrBlank({ type, definition }: Asked, given: unknown): unknown {
  try {
    return questionType(type).parseResponse(definition, given);
  } catch (error) {
    if (error instanceof ResponseProblem) return null;
    throw error;
  }
}

function kindOf(fraction: number | null): Verdict['kind'] {
  if (fraction === null) return 'waiting';
  if (fraction === 1) return 'right';
  return fraction > 0 ? 'partly' : 'wrong';
}
