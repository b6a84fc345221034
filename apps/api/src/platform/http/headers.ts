import type { FastifyInstance } from 'fastify';

/** The strict policy; styles that stand in a page are named by their hashes. */
export function contentSecurityPolicy(styleHashes: readonly string[] = []): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes].join(' '),
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy(),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

const A_YEAR = 31_536_000;

/** Every answer carries them, files and errors too. */
export function addSecurityHeaders(server: FastifyInstance, isHttps: boolean): void {
  server.addHook('onRequest', (_, reply, done) => {
    reply.headers(securityHeaders);
    if (isHttps) reply.header('strict-transport-security', `max-age=${A_YEAR}`);
    done();
  });
}
