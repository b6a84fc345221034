export type {
  ChoiceFeedback,
  ChoiceOption,
  ChoiceView,
  OptionFeedback,
} from './choice/choice.options.ts';
export { multipleResponse } from './multiple-response/multiple-response.type.ts';
export type {
  MultipleResponseDefinition,
  MultipleResponseResponse,
} from './multiple-response/multiple-response.type.ts';
export { ordering } from './ordering/ordering.type.ts';
export type {
  OrderingDefinition,
  OrderingFeedback,
  OrderingItem,
  OrderingResponse,
  OrderingView,
} from './ordering/ordering.type.ts';
export { isQuestionTypeName, questionType, questionTypes } from './question-type.registry.ts';
export type { AnyQuestionType, QuestionTypeName } from './question-type.registry.ts';
export { QuestionProblem, ResponseProblem } from './question.problem.ts';
export type { ProblemPath, QuestionProblemCode, ResponseProblemCode } from './question.problem.ts';
export type { Fraction, QuestionType, Random, Visibility } from './question.type.ts';
export { singleChoice } from './single-choice/single-choice.type.ts';
export type {
  SingleChoiceDefinition,
  SingleChoiceResponse,
} from './single-choice/single-choice.type.ts';
