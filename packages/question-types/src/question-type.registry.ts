import { claimCheck } from './claim-check/claim-check.type.ts';
import { extendedText } from './extended-text/extended-text.type.ts';
import { matching } from './matching/matching.type.ts';
import { multipleResponse } from './multiple-response/multiple-response.type.ts';
import { numeric } from './numeric/numeric.type.ts';
import { ordering } from './ordering/ordering.type.ts';
import { pointOnBody } from './point-on-body/point-on-body.type.ts';
import { QuestionProblem } from './question.problem.ts';
import type { QuestionType } from './question.type.ts';
import { shortAnswer } from './short-answer/short-answer.type.ts';
import { singleChoice } from './single-choice/single-choice.type.ts';
import { trueFalse } from './true-false/true-false.type.ts';

/** Every question type by its name; a new type is one folder, one line here and one in Answer.tsx. */
export const questionTypes = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'true-false': trueFalse,
  numeric,
  ordering,
  matching,
  'point-on-body': pointOnBody,
  'short-answer': shortAnswer,
  'extended-text': extendedText,
  'claim-check': claimCheck,
};

export type QuestionTypeName = keyof typeof questionTypes;

/** A type met by its name: it takes the definitions and responses that its own parsers gave. */
export type AnyQuestionType = QuestionType<unknown, unknown, unknown, unknown>;

/** Whether a type of this name exists. */
export function isQuestionTypeName(name: string): name is QuestionTypeName {
  return Object.hasOwn(questionTypes, name);
}

/** Finds a type by its name; throws QuestionProblem QUESTION_UNKNOWN_TYPE, path `type`. */
export function questionType(name: string): AnyQuestionType {
  if (isQuestionTypeName(name)) return questionTypes[name];
  const known = Object.keys(questionTypes).join(', ');
  const message = `There is no question type "${name}"; there are ${known}`;
  throw new QuestionProblem('QUESTION_UNKNOWN_TYPE', message, ['type']);
}
