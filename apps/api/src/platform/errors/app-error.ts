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
  SIGN_IN_EXPIRED: { status: 401, message: 'This sign-in took too long. Start it again.' },
  PASSWORD_WRONG: { status: 403, message: 'This is not the password.' },
  CODE_WRONG: { status: 403, message: 'This code is not right, or was used before.' },
  LINK_ENDED: { status: 410, message: 'This link was used, has expired or was never made.' },
  PERSON_ELSEWHERE: {
    status: 409,
    message: 'This person belongs to another school too and can only do this alone.',
  },
  SECOND_FACTOR_ON: { status: 409, message: 'A second factor is on already.' },
  SECOND_FACTOR_OFF: { status: 409, message: 'No second factor is on.' },
  SCHOOL_EXISTS: { status: 409, message: 'A school has been set up already.' },
  DEMO_UNAVAILABLE: { status: 409, message: 'The demo can only be loaded into an empty database.' },
  ACTIVITY_LOCKED: {
    status: 409,
    message: 'This is locked until what it asks for first is done.',
  },
  ACTIVITY_LEFT: { status: 410, message: 'This is no longer part of the course.' },
  ENROLMENT_ENDED: { status: 409, message: 'This run of the course has ended.' },
  ENROLMENT_PAUSED: { status: 409, message: 'This run of the course is paused.' },
  ALREADY_ENROLLED: {
    status: 409,
    message: 'This person is in the middle of this course already.',
  },
  RUN_NOT_LATEST: {
    status: 409,
    message: 'A later run of this course has taken the place of this one.',
  },
  NOT_A_STUDENT: {
    status: 409,
    message: 'This person has left the school, or is on its staff by now.',
  },
  COURSE_HAS_RUNS: {
    status: 409,
    message: 'People are or were enrolled in this course of the cohort.',
  },
  ROLE_CHANGED: { status: 409, message: 'Someone else has changed this role meanwhile.' },
  LAST_ADMIN: { status: 409, message: 'A school is never left without an admin.' },
  MEMBER_ROLE_DIFFERS: {
    status: 409,
    message: 'This person has another role at the school already.',
  },
  INVITATION_CLOSED: { status: 409, message: 'This invitation can not be accepted any more.' },
  SIGN_IN_FIRST: { status: 409, message: 'Sign in with this address first, then accept.' },
  COURSE_NOT_FINISHED: {
    status: 409,
    message: 'A certificate comes when everything that is required is done.',
  },
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
  RELEASE_CORRECTED: {
    status: 409,
    message: 'A later correction has taken the place of this release.',
  },
  COURSE_INVALID: { status: 422, message: 'The course has problems.' },
  QUESTION_USE_CHANGED: {
    status: 409,
    message: 'A question never changes between practice and graded use.',
  },
  MODULE_SLOT_CHANGED: { status: 409, message: 'A module keeps its slot for ever.' },
  DRAFT_UNAVAILABLE: {
    status: 409,
    message: 'This release keeps no files that a draft could begin from.',
  },
  OUTLINE_UNREADABLE: {
    status: 409,
    message: 'course.yaml can not be read: mend its text, or restore an earlier version.',
  },
  MODULE_NOT_EMPTY: { status: 409, message: 'Move or archive what stands in the module first.' },
  REVIEW_OUTDATED: {
    status: 409,
    message: 'This text has changed since it was read: read it again before you sign.',
  },
  ACTIVITY_KIND_CHANGED: { status: 409, message: 'A lesson or quiz never changes its kind.' },
  DOCUMENT_UNKNOWN: { status: 400, message: 'Only documents known to the server are run.' },
  BATCH_REFUSED: { status: 400, message: 'Send one operation in a request, not a list of them.' },
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
