import { hash, randomBytes } from 'node:crypto';

const LENGTH = 43;

/** A secret for a link or a step: 32 random bytes, given away once. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret, and looked up by. */
export function hashToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

export function isToken(value: unknown): value is string {
  return typeof value === 'string' && value.length === LENGTH && /^[\w-]+$/.test(value);
}
