import { statement } from '../../platform/database/index.ts';

/** Ids that any version of a file of a draft has given: an old lesson that is brought back may cite them. */
export const readGivenIds = statement<
  [schoolId: string, courseId: string, path: string],
  { id: string }
>(
  'draft-given-ids',
  `SELECT DISTINCT named[1] AS id
     FROM draft_file f
     JOIN source s ON s.school_id = f.school_id AND s.hash = f.source_hash,
          regexp_matches(s.text, '\\mid: *[''"]?([A-Za-z0-9._-]{1,64})', 'g') AS named
    WHERE f.school_id = $1 AND f.course_id = $2 AND f.path = $3`,
);
