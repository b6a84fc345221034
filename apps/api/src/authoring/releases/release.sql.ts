import { statement } from '../../platform/database/index.ts';

export type ReleaseRow = {
  id: string;
  course_id: string;
  number: number;
  title: string;
  note: string;
  published_at: Date;
  published_by: string | null;
  is_correction: boolean;
  total: number;
  previous_id: string | null;
};

const release = `
  SELECT r.id, r.course_id, r.number, r.title, r.note, r.published_at, p.name AS published_by,
         r.is_correction,
         (SELECT count(*)::int FROM release c
           WHERE c.school_id = r.school_id AND c.course_id = r.course_id) AS total,
         (SELECT id FROM release b
           WHERE b.school_id = r.school_id AND b.course_id = r.course_id AND b.number < r.number
           ORDER BY b.number DESC LIMIT 1) AS previous_id
    FROM release r
    LEFT JOIN person p ON p.id = r.published_by
   WHERE r.school_id = $1`;

export const readReleases = statement<
  [schoolId: string, courseId: string, before: number | null, limit: number],
  ReleaseRow
>(
  'authored-releases',
  `${release} AND r.course_id = $2 AND ($3::int IS NULL OR r.number < $3)
    ORDER BY r.number DESC LIMIT $4`,
);

export const readRelease = statement<[schoolId: string, releaseId: string], ReleaseRow>(
  'authored-release',
  `${release} AND r.id = $2`,
);
