/** Every error a client can see: its HTTP status and a sentence for whoever reads the answer. */
export const errors = {
  UNAUTHENTICATED: { status: 401, message: 'Sign in first.' },
  SESSION_ENDED: { status: 401, message: 'This session has ended. Sign in again.' },
  FORBIDDEN: { status: 403, message: 'This is not open to you.' },
  NOT_FOUND: { status: 404, message: 'There is no such thing here.' },
  INPUT_INVALID: { status: 400, message: 'A value is missing or not valid.' },
  BODY_TOO_LARGE: { status: 413, message: 'The request is too large.' },
  SIGN_IN_FAILED: { status: 401, message: 'The address and the password do not belong together.' },
  SIGN_IN_LIMITED: { status: 429, message: 'Too many failed sign-ins. Wait before the next one.' },
  SCHOOL_EXISTS: { status: 409, message: 'A school has been set up already.' },
  DEMO_UNAVAILABLE: { status: 409, message: 'The demo can only be loaded into an empty database.' },
  ACTIVITY_LOCKED: {
    status: 409,
    message: 'This is locked until what it asks for first is done.',
  },
  ENROLMENT_ENDED: { status: 409, message: 'This run of the course has ended.' },
  ATTEMPT_CLOSED: { status: 409, message: 'This attempt takes no more answers.' },
  SLOT_CLOSED: { status: 409, message: 'This question takes no more answers.' },
  EVENT_CONFLICT: { status: 409, message: 'Another event carries this id already.' },
  ID_CONFLICT: { status: 409, message: 'This id is taken.' },
  NOT_RETRYABLE: { status: 409, message: 'This attempt leaves nothing to try again.' },
  RESPONSE_MALFORMED: {
    status: 400,
    message: 'The answer does not have the shape this question asks for.',
  },
  RESPONSE_UNKNOWN_OPTION: {
    status: 400,
    message: 'The answer names an option this question does not have.',
  },
  RESPONSE_DUPLICATE_OPTION: { status: 400, message: 'The answer names an option twice.' },
  RESPONSE_INCOMPLETE: { status: 400, message: 'The answer is not whole.' },
  RESPONSE_UNKNOWN_UNIT: {
    status: 400,
    message: 'The answer names a unit this question does not have.',
  },
  RESPONSE_OUT_OF_FIGURE: { status: 400, message: 'The point lies outside the figure.' },
  RESPONSE_TOO_LONG: { status: 400, message: 'The answer is longer than this question takes.' },
  COURSE_INVALID: { status: 422, message: 'The course has problems.' },
  QUESTION_USE_CHANGED: {
    status: 409,
    message: 'A question never changes between practice and graded use.',
  },
  MODULE_SLOT_CHANGED: { status: 409, message: 'A module keeps its slot for ever.' },
  REVIEW_OUTDATED: {
    status: 409,
    message: 'This text has changed since it was read: read it again before you sign.',
  },
  ACTIVITY_KIND_CHANGED: { status: 409, message: 'A lesson or quiz never changes its kind.' },
  DOCUMENT_UNKNOWN: { status: 400, message: 'Only documents known to the server are run.' },
  QUERY_TOO_DEEP: { status: 400, message: 'The query asks for too much at once.' },
  QUERY_INVALID: { status: 400, message: 'The query does not fit the schema.' },
  BUSY: { status: 503, message: 'The server is busy. Try again in a moment.' },
  INTERNAL: { status: 500, message: 'Something went wrong on the server.' },
} as const satisfies Record<string, { status: number; message: string }>;

export type ErrorCode = keyof typeof errors;

export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, data: Record<string, unknown> = {}) {
    super(errors[code].message);
    this.code = code;
    this.status = errors[code].status;
    this.data = data;
  }
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errors, code);
}
