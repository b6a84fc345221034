import '@fastify/cookie';
import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'palpate_session';

/** What the database keeps instead of the token: SHA-256 in hex. */
export function hashSessionToken(token: string): string {
  return hash('sha256', token, 'hex');
}

/** The session token of a request, or null; nothing longer than a token is looked at. */
export function findSessionToken(request: FastifyRequest): string | null {
  const token = request.cookies[SESSION_COOKIE];
  return token && token.length <= 64 ? token : null;
}
