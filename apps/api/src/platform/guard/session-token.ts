import '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { hashToken } from '../token.ts';

export const SESSION_COOKIE = 'palpate_session';

/** What the database keeps instead of the token: SHA-256 in hex. */
export function hashSessionToken(token: string): string {
  return hashToken(token).toString('hex');
}

/** The session token of a request, or null; nothing longer than a token is looked at. */
export function findSessionToken(request: FastifyRequest): string | null {
  const token = request.cookies[SESSION_COOKIE];
  return token && token.length <= 64 ? token : null;
}
