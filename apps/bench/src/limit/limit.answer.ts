import type pg from 'pg';
import { ANSWER, FIND_ASKED, type AskedRow } from './limit.answer.sql.ts';
import type { Viewer } from './limit.session.ts';

type Asked = { key: string; version: string; json: string };
type Input = { attemptId: string; eventId: string; position: number; response: { choice: string } };

/** What never changes after an attempt's start; the product keeps it in memory too. */
const started = new Map<string, Promise<ReadonlyMap<number, Asked>>>();

/** One statement makes the changing half of the answer as JSON; the question's half is in memory. */
export async function answer(
  pool: pg.Pool,
  viewer: Viewer,
  variables: Record<string, unknown>,
): Promise<string> {
  const input = variables['input'] as Input & { clientAt: string };
  const { attemptId, eventId, position, response, clientAt } = input;
  const asked = (await findStarted(pool, viewer, attemptId)).get(position);
  if (!asked) throw new Error('the slot is missing');
  const fraction = response.choice === asked.key ? 1 : 0;
  const { rows } = await pool.query<[string | null]>({
    name: 'answer',
    text: ANSWER,
    rowMode: 'array',
    values: [
      viewer.schoolId,
      attemptId,
      position,
      viewer.personId,
      eventId,
      'ANSWERED',
      JSON.stringify(response),
      fraction,
      32_767,
      asked.version,
      clientAt,
      new Date(),
    ],
  });
  const slot = rows[0]?.[0];
  if (!slot) throw new Error('the answer was not taken');
  return `{"data":{"__typename":"Mutation","answer":{${asked.json},${slot.slice(1)}}}`;
}

function findStarted(
  pool: pg.Pool,
  { schoolId, personId }: Viewer,
  attemptId: string,
): Promise<ReadonlyMap<number, Asked>> {
  const key = `${personId}:${attemptId}`;
  const found = started.get(key);
  if (found) return found;
  const values = [schoolId, personId, attemptId];
  const read = pool
    .query<AskedRow>({ name: 'asked', text: FIND_ASKED, values })
    .then(({ rows }) => new Map(rows.map((row) => [row.position, asAsked(row)])));
  started.set(key, read);
  return read;
}

function asAsked({ version, key, json }: AskedRow): Asked {
  return { key, version, json: json.slice(1, -1) };
}
