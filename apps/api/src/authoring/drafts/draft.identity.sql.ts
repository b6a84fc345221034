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

/** Whatever any version of the draft's outline or questions called by an id, and the school's question keys. */
export const readUsedIds = statement<
  [schoolId: string, courseId: string, path: string],
  { id: string }
>(
  'draft-used-ids',
  `SELECT DISTINCT named[1] AS id
     FROM draft_file f
     JOIN source s ON s.school_id = f.school_id AND s.hash = f.source_hash,
          regexp_matches(s.text, '\\m(?:id|lesson|quiz): *[''"]?([A-Za-z0-9._-]+)', 'g') AS named
    WHERE f.school_id = $1 AND f.course_id = $2 AND f.path LIKE $3
    UNION
   SELECT key FROM question WHERE school_id = $1 AND $3 = 'questions/%'
    UNION
   SELECT substring(path FROM '^lessons/(.*)\\.md$') FROM draft_file
    WHERE school_id = $1 AND course_id = $2 AND path LIKE 'lessons/%.md'`,
);
