export { isQuestionTypeName, questionType, questionTypes } from './question-type.registry.ts';
export type { AnyQuestionType, QuestionTypeName } from './question-type.registry.ts';
export { QuestionProblem, ResponseProblem } from './question.problem.ts';
export type { ProblemPath, QuestionProblemCode, ResponseProblemCode } from './question.problem.ts';
export type { Fraction, QuestionType, Random, Visibility } from './question.type.ts';
