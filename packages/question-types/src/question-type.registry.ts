import { multipleResponse } from './multiple-response/multiple-response.type.ts';
import { ordering } from './ordering/ordering.type.ts';
import { QuestionProblem } from './question.problem.ts';
import type { QuestionType } from './question.type.ts';
import { singleChoice } from './single-choice/single-choice.type.ts';

/** Every question type by its name; a new type is one folder and one line here. */
export const questionTypes = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  ordering,
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
