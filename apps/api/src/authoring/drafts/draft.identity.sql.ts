import { statement } from '../../platform/database/index.ts';

/** What was published stays what it is: modules keep their slot, activities their kind. */
export type PublishedIdentityRow = {
  course_key: string;
  modules: Record<string, number>;
  activities: Record<string, string>;
};

export const readPublishedIdentity = statement<
  [schoolId: string, courseId: string],
  PublishedIdentityRow
>(
  'published-identity',
  `SELECT c.key AS course_key,
          (SELECT coalesce(jsonb_object_agg(key, slot), '{}') FROM module
            WHERE school_id = c.school_id AND course_id = c.id) AS modules,
          (SELECT coalesce(jsonb_object_agg(key, kind), '{}') FROM activity
            WHERE school_id = c.school_id AND course_id = c.id) AS activities
     FROM course c
    WHERE c.school_id = $1 AND c.id = $2`,
);

export const readQuestionUses = statement<
  [schoolId: string, keys: string[]],
  { key: string; use: string }
>('question-uses', 'SELECT key, use FROM question WHERE school_id = $1 AND key = ANY ($2::text[])');

/** Ids of one kind that the draft has ever named, and for questions the school's keys. */
export const readUsedIds = statement<
  [schoolId: string, courseId: string, kind: 'OUTLINE' | 'QUESTION'],
  { id: string }
>(
  'draft-used-ids',
  `SELECT id FROM draft_id WHERE school_id = $1 AND course_id = $2 AND kind = $3
    UNION
   SELECT key FROM question WHERE school_id = $1 AND $3 = 'QUESTION'`,
);

/** Keeps whatever a version of the outline, of questions or of a lesson calls by an id; of any path for null. */
export const keepIds = statement<
  [schoolId: string, courseId: string, version: number, path: string | null],
  never
>(
  'draft-keep-ids',
  `INSERT INTO draft_id (school_id, course_id, kind, id)
   SELECT f.school_id, f.course_id,
          CASE WHEN f.path = 'course.yaml' THEN 'OUTLINE' ELSE 'QUESTION' END, named[1]
     FROM draft_file f
     JOIN source s ON s.school_id = f.school_id AND s.hash = f.source_hash,
          regexp_matches(s.text, '\\m(?:id|lesson|quiz): *[''"]?([A-Za-z0-9._-]{1,200})', 'g') AS named
    WHERE f.school_id = $1 AND f.course_id = $2 AND f.version = $3
      AND ($4::text IS NULL OR f.path = $4)
      AND (f.path = 'course.yaml' OR f.path LIKE 'questions/%')
    UNION
   SELECT school_id, course_id, kind, substring(path FROM '^lessons/(.*)\\.md$')
     FROM draft_file, unnest(ARRAY['OUTLINE', 'QUESTION']) AS kind
    WHERE school_id = $1 AND course_id = $2 AND version = $3
      AND ($4::text IS NULL OR path = $4) AND path LIKE 'lessons/%.md'
   ON CONFLICT DO NOTHING`,
);
