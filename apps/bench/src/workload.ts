import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import type { Scale } from './bench.options.ts';
import { root } from './checkout.ts';
import { COHORT_SIZE } from './seed/course.shape.ts';
import { instructorOf } from './seed/people.seed.ts';
import { seedId, studentToken } from './seed/seed.ids.ts';

/** A student with an attempt under way: the options of each of its slots, in order. */
export type Sitting = { cookie: string; attemptId: string; options: string[][] };
export type Watch = { cookie: string; cohortId: string; courseId: string };

export type Workload = {
  documents: { answer: string; heatMap: string };
  sittings: Sitting[];
  watches: Watch[];
};

type SittingRow = { student: number; attempt_id: string; options: string[][] };

const FIND_SITTINGS = `
SELECT ('x' || right(a.person_id::text, 8))::bit(32)::int AS student, a.id AS attempt_id,
       (SELECT json_agg(s.option_order ORDER BY s.position)
          FROM attempt_slot s WHERE s.school_id = a.school_id AND s.attempt_id = a.id) AS options
  FROM attempt a
 WHERE a.school_id = $1 AND a.state = 'OPEN'
 ORDER BY a.id LIMIT $2`;

export async function readWorkload(client: pg.Client, scale: Scale): Promise<Workload> {
  const { rows } = await client.query<SittingRow>(FIND_SITTINGS, [
    seedId('school', 1),
    scale.answering,
  ]);
  const sittings = rows.map((row) => ({
    cookie: cookieOf(row.student),
    attemptId: row.attempt_id,
    options: row.options,
  }));
  const cohorts = Math.min(scale.watched, Math.ceil(scale.students / COHORT_SIZE));
  const watches = Array.from({ length: cohorts }, (_, index) => ({
    cookie: cookieOf(instructorOf(index + 1, scale.students)),
    cohortId: seedId('cohort', index + 1),
    courseId: seedId('course', 1),
  }));
  return {
    documents: {
      answer: findDocument('learn', 'mutation SaveAnswer'),
      heatMap: findDocument('studio', 'query HeatMap'),
    },
    sittings,
    watches,
  };
}

function cookieOf(person: number): string {
  return `palpate_session=${studentToken(person)}`;
}

/** The id under which an app sends this operation, from the trusted documents. */
function findDocument(app: 'learn' | 'studio', operation: string): string {
  const path = join(root, 'packages', 'schema', 'documents', `${app}.json`);
  const documents: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'));
  const found = Object.entries(documents).find(([, text]) => text.includes(`${operation}(`));
  if (!found) throw new Error(`${path} holds no "${operation}"`);
  return `sha256:${found[0]}`;
}
