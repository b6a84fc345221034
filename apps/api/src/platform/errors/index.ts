export { AppError, errors, isErrorCode, type ErrorCode } from './app-error.ts';
export { toAppError, toGraphqlError } from './error-format.ts';
export { brokenConstraint } from './database-error.ts';
