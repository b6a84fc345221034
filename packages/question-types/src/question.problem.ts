export type QuestionProblemCode =
  | 'QUESTION_MALFORMED'
  | 'QUESTION_KEY_UNKNOWN_OPTION'
  | 'QUESTION_EVERY_OPTION_RIGHT'
  | 'QUESTION_NO_OPTION_RIGHT'
  | 'QUESTION_DUPLICATE_OPTION'
  | 'QUESTION_UNKNOWN_PLACE'
  | 'QUESTION_UNKNOWN_TYPE';

export type ResponseProblemCode =
  | 'RESPONSE_MALFORMED'
  | 'RESPONSE_UNKNOWN_OPTION'
  | 'RESPONSE_DUPLICATE_OPTION'
  | 'RESPONSE_INCOMPLETE'
  | 'RESPONSE_UNKNOWN_UNIT'
  | 'RESPONSE_OUT_OF_FIGURE'
  | 'RESPONSE_TOO_LONG';

/** Where in the refused value the fault lies: property names and list positions from 0, outermost first. */
export type ProblemPath = readonly (string | number)[];

export type Fault = { message: string; path: ProblemPath };

/** A definition that can't be used as a question: the author's to mend. */
export class QuestionProblem extends Error {
  readonly code: QuestionProblemCode;
  readonly path: ProblemPath;
  /** What else is wrong under the same code, so that an author sees all of it at once. */
  also: readonly Fault[] = [];

  constructor(code: QuestionProblemCode, message: string, path: ProblemPath = []) {
    super(message);
    this.name = 'QuestionProblem';
    this.code = code;
    this.path = path;
  }
}

/** A response that does not fit its question: refused at the door, nothing is stored. */
export class ResponseProblem extends Error {
  readonly code: ResponseProblemCode;
  readonly path: ProblemPath;

  constructor(code: ResponseProblemCode, message: string, path: ProblemPath = []) {
    super(message);
    this.name = 'ResponseProblem';
    this.code = code;
    this.path = path;
  }
}
