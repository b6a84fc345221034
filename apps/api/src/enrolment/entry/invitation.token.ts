import { createHash, randomBytes } from 'node:crypto';

/** What a link ends in: 32 random bytes that nobody guesses. */
export function newInvitationToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps instead of the token. */
export function hashInvitationToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
