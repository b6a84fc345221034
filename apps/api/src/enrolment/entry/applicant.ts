import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';

type Given = { email: string | null; name: string | null; password: string | null };
export type Applicant = { email: string; name: string; password: string };

/**
 * Someone who isn't signed in with the address that is asked in; null for who is. All they have to give
 * is asked for before anything is looked up: what is missing tells nothing of whom the server knows.
 */
export function readApplicant(
  viewer: Pick<Viewer, 'email'> | null,
  { email, name, password }: Given,
): Applicant | null {
  if (viewer !== null && (email === null || email === viewer.email)) return null;
  return {
    email: required(email, 'email'),
    name: required(name, 'name'),
    password: required(password, 'password'),
  };
}

function required(value: string | null, field: string): string {
  if (value === null) throw new AppError('INPUT_INVALID', { field, reason: 'MISSING' });
  return value;
}
