export { isQuestionTypeName, questionType, questionTypes } from './question-type.registry.ts';
export type { AnyQuestionType, QuestionTypeName } from './question-type.registry.ts';
export { shapesOf, shapesOn } from './point-on-body/body.areas.ts';
export type { BodySide } from './point-on-body/body.areas.ts';
export { verdicts } from './claim-check/claim.verdicts.ts';
export type { ClaimVerdict } from './claim-check/claim.verdicts.ts';
export { QuestionProblem, ResponseProblem } from './question.problem.ts';
export type {
  Fault,
  ProblemPath,
  QuestionProblemCode,
  ResponseProblemCode,
} from './question.problem.ts';
export type { Fraction, QuestionType, Random, Visibility } from './question.type.ts';
