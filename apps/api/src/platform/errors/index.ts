export { AppError } from './app-error.ts';
export { brokenConstraint } from './database-error.ts';
