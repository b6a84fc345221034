import type pg from 'pg';
import { ANSWER } from './limit.answer.sql.ts';
import { findAsked } from './limit.asked.ts';
import type { Viewer } from './limit.session.ts';

type Input = { attemptId: string; eventId: string; position: number; response: { choice: string } };

/** One statement makes the answer as JSON; what it is scored by is in memory. */
export async function answer(
  pool: pg.Pool,
  viewer: Viewer,
  variables: Record<string, unknown>,
): Promise<string> {
  const input = variables['input'] as Input & { clientAt: string };
  const { attemptId, eventId, position, response, clientAt } = input;
  const asked = (await findAsked(pool, viewer, attemptId)).get(position);
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
  return `{"data":{"__typename":"Mutation","answer":${slot}}}`;
}
