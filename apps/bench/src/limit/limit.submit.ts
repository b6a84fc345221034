import type pg from 'pg';
import type { AskedRow } from './limit.answer.sql.ts';
import { findAsked } from './limit.asked.ts';
import { findOutline } from './limit.outline.ts';
import type { Viewer } from './limit.session.ts';
import { LOCK, SUBMIT, type SubmittedRow } from './limit.submit.sql.ts';
import { share } from './packed.ts';

type Input = { attemptId: string; eventId: string };

/** The lock comes first, in a statement of its own: the next one sees every answer that was committed. */
export async function submit(pool: pg.Pool, viewer: Viewer, variables: Record<string, unknown>) {
  const { attemptId, eventId } = variables['input'] as Input;
  const asked = await findAsked(pool, viewer, attemptId);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const values = [viewer.schoolId, viewer.personId, attemptId];
    await client.query({ name: 'submit-lock', text: LOCK, values });
    const { rows } = await client.query<SubmittedRow>({
      name: 'submit',
      text: SUBMIT,
      values: [viewer.schoolId, attemptId, eventId, new Date()],
    });
    await client.query('COMMIT');
    return await assemble(pool, viewer, { attemptId, asked, rows });
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function assemble(
  pool: pg.Pool,
  { schoolId }: Viewer,
  {
    attemptId,
    asked,
    rows,
  }: { attemptId: string; asked: ReadonlyMap<number, AskedRow>; rows: readonly SubmittedRow[] },
): Promise<string> {
  const [first] = rows;
  if (!first) throw new Error('the attempt was not open');
  const { modules } = await findOutline(pool, schoolId, first.release_id);
  const module = modules.find(({ activities }) =>
    activities.some(({ id }) => id === first.activity_id),
  );
  const activity = module?.activities.find(({ id }) => id === first.activity_id);
  const { points, out_of: outOf } = first;
  const attempt = {
    __typename: 'Attempt',
    id: attemptId,
    enrolmentId: first.enrolment_id,
    activityId: first.activity_id,
    activityTitle: activity?.title,
    moduleTitle: module?.title,
    preset: first.preset,
    number: first.number,
    isRetry: false,
    state: 'SUBMITTED',
    startedAt: first.started_at,
    submittedAt: first.submitted_at,
    score: {
      __typename: 'Score',
      points: `${points}`,
      outOf: `${outOf}`,
      percent: share(points, outOf),
    },
    waiting: rows.filter(({ choice, fraction }) => choice !== null && fraction === null).length,
  };
  const slots = rows.map((row) => assembleSlot(row, asked.get(row.position))).join(',');
  const json = JSON.stringify(attempt).slice(0, -1);
  return `{"data":{"__typename":"Mutation","submitAttempt":${json},"slots":[${slots}]}}}`;
}

function assembleSlot(row: SubmittedRow, asked: AskedRow | undefined): string {
  if (!asked) throw new Error('the slot is missing');
  const { choice, fraction } = row;
  const isWaiting = choice !== null && fraction === null;
  const counted = isWaiting ? null : (fraction ?? '0');
  const feedback = {
    options: asked.options.map(({ id, rationale }) => ({
      id,
      isChosen: id === choice,
      isRight: id === asked.key,
      rationale,
    })),
  };
  const told = {
    response: choice === null ? null : { choice },
    isFlagged: row.is_flagged,
    isClosed: true,
    isWaiting,
    sources: [],
    verdict: {
      __typename: 'Verdict',
      isRight: counted === null ? null : Number(counted) === 1,
      fraction: counted,
      canTryAgain: false,
      feedback,
    },
  };
  return `${asked.json.slice(0, -1)},${JSON.stringify(told).slice(1)}`;
}
