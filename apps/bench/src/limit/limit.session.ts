import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type pg from 'pg';

export type Viewer = {
  schoolId: string;
  personId: string;
  /** An admin sees the whole school. */
  staffId: string | null;
  /** As home names them. */
  json: string;
  school: string;
};

const COOKIE = 'palpate_session=';
const KNOWN_FOR_MS = 10_000;
const known = new Map<string, { viewer: Viewer; until: number }>();

const FIND_SESSION = `
SELECT s.school_id AS "schoolId", s.person_id AS "personId",
       CASE WHEN m.role <> 'ADMIN' THEN s.person_id END AS "staffId",
       json_build_object('__typename', 'Viewer', 'personId', p.id, 'name', p.name, 'email', p.email,
         'role', m.role, 'school', json_build_object('__typename', 'School', 'id', c.id, 'name', c.name))::text AS json,
       json_build_object('__typename', 'School', 'id', c.id, 'name', c.name, 'isDemo', c.is_demo)::text AS school
  FROM session s
  JOIN membership m ON m.school_id = s.school_id AND m.person_id = s.person_id
  JOIN person p ON p.id = s.person_id
  JOIN school c ON c.id = s.school_id
 WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2`;

/** Session and membership, known for ten seconds as in the product. */
export async function findViewer(pool: pg.Pool, request: IncomingMessage): Promise<Viewer | null> {
  const cookie = request.headers.cookie;
  if (!cookie?.startsWith(COOKIE)) return null;
  const key = hash('sha256', cookie.slice(COOKIE.length), 'hex');
  const now = Date.now();
  const found = known.get(key);
  if (found && found.until > now) return found.viewer;
  const values = [Buffer.from(key, 'hex'), new Date(now)];
  const { rows } = await pool.query<Viewer>({ name: 'session', text: FIND_SESSION, values });
  const [viewer] = rows;
  if (!viewer) return null;
  known.set(key, { viewer, until: now + KNOWN_FOR_MS });
  return viewer;
}
