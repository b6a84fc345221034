import { statement } from '../platform/database/index.ts';

export type VersionRow = {
  id: string;
  question_id: string;
  key: string;
  type: string;
  is_safety_critical: boolean;
  definition: unknown;
};

export const findVersions = statement<[schoolId: string, ids: string[]], VersionRow>(
  'question-versions',
  `SELECT v.id, v.question_id, q.key, v.type, v.is_safety_critical, v.definition
     FROM question_version v
     JOIN question q ON q.school_id = v.school_id AND q.id = v.question_id
    WHERE v.school_id = $1 AND v.id = ANY ($2::uuid[])`,
);

export type LatestVersionRow = {
  question_id: string;
  key: string;
  use: 'practice' | 'graded';
  version_id: string;
  first_version_id: string;
  number: number;
  type: string;
  scoring_rule: string;
  is_safety_critical: boolean;
  definition: unknown;
};

export const findLatestVersions = statement<[schoolId: string, keys: string[]], LatestVersionRow>(
  'question-latest-versions',
  `SELECT DISTINCT ON (q.id) q.id AS question_id, q.key, q.use, v.id AS version_id,
          first_value(v.id) OVER (PARTITION BY q.id ORDER BY v.number) AS first_version_id,
          v.number, v.type, v.scoring_rule, v.is_safety_critical, v.definition
     FROM question q
     JOIN question_version v ON v.school_id = q.school_id AND v.question_id = q.id
    WHERE q.school_id = $1 AND q.key = ANY ($2::text[])
    ORDER BY q.id, v.number DESC`,
);
