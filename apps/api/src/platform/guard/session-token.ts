import '@fastify/cookie';
import { hash, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'palpate_session';

/** Opaque and unguessable: 32 random bytes, for the cookie only. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps instead of the token: SHA-256 in hex. */
export function hashSessionToken(token: string): string {
  return hash('sha256', token, 'hex');
}

/** The session token of a request, or null; nothing longer than a token is looked at. */
export function findSessionToken(request: FastifyRequest): string | null {
  const token = request.cookies[SESSION_COOKIE];
  return token && token.length <= 64 ? token : null;
}
