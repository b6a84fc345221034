import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors/app-error.ts';
import { toGraphqlError } from '../errors/error-format.ts';
import type { SessionCache } from '../guard/session-cache.ts';
import { findSessionToken, hashSessionToken } from '../guard/session-token.ts';
import type { AssetHead, AssetReader } from './asset-reader.ts';
import { readRange } from './byte-range.policy.ts';
import { extensionOf } from './media-types.ts';

const IMMUTABLE = 'private, max-age=31536000, immutable';
/** An SVG opened as a page of its own runs nothing and reaches nothing. */
const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

type Params = { hash: string; extension: string };

/** GET /assets/<sha256>.<ext>: a file of the session's school; to anyone else it isn't there. */
export function assetRoute(assets: AssetReader, sessions: SessionCache) {
  return async (scope: FastifyInstance): Promise<void> => {
    scope.setErrorHandler((error, request, reply) => refuse(error, request, reply));
    scope.get<{ Params: Params }>(
      '/assets/:hash(^[0-9a-f]{64}).:extension(^[a-z0-9]{1,8}$)',
      async (request, reply) => {
        const { hash, extension } = request.params;
        const schoolId = await findSchool(sessions, request);
        const head = schoolId && (await assets.findHead(schoolId, hash));
        if (!schoolId || !head || extensionOf(head.mediaType) !== extension) {
          throw new AppError('NOT_FOUND');
        }
        addHeaders(reply, hash, head);
        if (request.headers['if-none-match']?.includes(hash)) return reply.code(304).send();
        const range = addRange(request, reply, hash, head);
        if (range === null) return reply.send();
        return reply.send(await assets.readBytes(schoolId, hash, range));
      },
    );
  };
}

async function findSchool(sessions: SessionCache, request: FastifyRequest): Promise<string | null> {
  const token = findSessionToken(request);
  const viewer = token ? await sessions.find(hashSessionToken(token)) : null;
  return viewer?.schoolId ?? null;
}

function addHeaders(reply: FastifyReply, hash: string, { mediaType }: AssetHead): void {
  reply.headers({
    etag: `"${hash}"`,
    'content-type': mediaType,
    'cache-control': IMMUTABLE,
    'accept-ranges': 'bytes',
    vary: 'Cookie',
  });
  if (mediaType === 'image/svg+xml') reply.header('content-security-policy', SVG_POLICY);
}

/** Says which part is sent; null when what was asked for isn't there. */
function addRange(request: FastifyRequest, reply: FastifyReply, hash: string, { size }: AssetHead) {
  const whole = { first: 0, last: size - 1 };
  const { range: header, 'if-range': ifRange } = request.headers;
  if (ifRange !== undefined && ifRange !== `"${hash}"`) return whole;
  const range = readRange(header, size);
  if (range === 'all') return whole;
  if (range === 'unsatisfiable') {
    reply.code(416).header('content-range', `bytes */${size}`);
    return null;
  }
  reply.code(206).header('content-range', `bytes ${range.first}-${range.last}/${size}`);
  return range;
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const formatted = toGraphqlError(error, (hidden) => request.log.error(hidden), request.id);
  const status = formatted.extensions?.status;
  return reply
    .code(typeof status === 'number' ? status : 500)
    .header('cache-control', 'no-store')
    .send({ errors: [formatted] });
}
