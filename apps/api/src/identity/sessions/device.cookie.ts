import '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { hashToken, isToken, newToken } from '../../platform/token.ts';

/** Outlives the session: by it a browser is known again where its person was signed in before. */
export const DEVICE_COOKIE = 'palpate_device';

type KnownBy = { token: string; hash: Buffer };

export function findDevice({ cookies }: FastifyRequest): KnownBy | null {
  const token = cookies[DEVICE_COOKIE];
  return isToken(token) ? { token, hash: hashToken(token) } : null;
}

export function newDevice(): KnownBy {
  const token = newToken();
  return { token, hash: hashToken(token) };
}
