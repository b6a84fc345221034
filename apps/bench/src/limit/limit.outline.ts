import type pg from 'pg';

export type Activity = {
  id: string;
  key: string;
  kind: string;
  title: string;
  minutes: number;
  questions: number;
  blocks: number;
  firstBlock: string | null;
  /** JSON without its last field, the state, and without a quiz's score. */
  head: string;
};
export type Module = {
  id: string;
  title: string;
  slot: number;
  required: number;
  activities: Activity[];
};
export type Outline = { courseTitle: string; course: string; release: number; modules: Module[] };

type Row = Omit<Activity, 'head'> & {
  course_id: string;
  course_title: string;
  release: number;
  module_id: string;
  module_title: string;
  slot: number;
  is_required: boolean;
};

const FIND = `
SELECT r.course_id, r.title AS course_title, r.number AS release, rm.module_id, rm.title AS module_title,
       m.slot, a.id, a.key, a.kind, ra.title, ra.minutes, ra.is_required,
       (SELECT count(*)::int FROM release_question q
         WHERE q.school_id = $1 AND q.release_id = $2 AND q.activity_id = a.id) AS questions,
       coalesce(t.blocks, 0) AS blocks, t.first_block AS "firstBlock"
  FROM release r
  JOIN release_module rm ON rm.school_id = $1 AND rm.release_id = r.id
  JOIN module m ON m.school_id = $1 AND m.id = rm.module_id
  JOIN release_activity ra ON ra.school_id = $1 AND ra.release_id = r.id AND ra.module_id = rm.module_id
  JOIN activity a ON a.school_id = $1 AND a.id = ra.activity_id
  LEFT JOIN bench.lesson_tree t ON t.activity_id = a.id
 WHERE r.school_id = $1 AND r.id = $2
 ORDER BY rm.position, ra.position`;

/** A release never changes, so it is in memory, as in the product. */
const outlines = new Map<string, Promise<Outline>>();

export function findOutline(pool: pg.Pool, schoolId: string, releaseId: string): Promise<Outline> {
  const known = outlines.get(releaseId);
  if (known) return known;
  const read = pool.query<Row>(FIND, [schoolId, releaseId]).then(({ rows }) => assemble(rows));
  outlines.set(releaseId, read);
  return read;
}

function assemble(rows: readonly Row[]): Outline {
  const [first] = rows;
  if (!first) throw new Error('the release is missing');
  const byModule = [...Map.groupBy(rows, (row) => row.module_id).values()];
  return {
    courseTitle: first.course_title,
    release: first.release,
    course: JSON.stringify({
      __typename: 'CourseRef',
      id: first.course_id,
      title: first.course_title,
    }),
    modules: byModule.map((own) => ({
      id: own[0]?.module_id ?? '',
      title: own[0]?.module_title ?? '',
      slot: own[0]?.slot ?? 1,
      required: own.filter((row) => row.is_required).length,
      activities: own.map((row) => ({ ...row, head: headOf(row) })),
    })),
  };
}

function headOf({ id, kind, title, minutes, is_required: isRequired }: Row): string {
  const lock = { __typename: 'PathActivity', id, kind, title, minutes, isRequired, lock: null };
  const score = kind === 'QUIZ' ? '' : ',"score":null';
  return `${JSON.stringify(lock).slice(0, -1)}${score},"state":`;
}
