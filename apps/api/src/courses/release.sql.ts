import type { LessonReview } from '@palpate/content';
import { statement } from '../platform/database/index.ts';
import type { ActivityKind } from './course.entity.ts';
import type { UnlockRule } from './outline.ts';

export type OutlineRow = {
  course_id: string;
  release: number;
  course_title: string;
  published_at: Date;
  module_id: string;
  slot: number;
  module_title: string;
  activity_id: string;
  key: string;
  kind: ActivityKind;
  title: string;
  minutes: number;
  is_required: boolean;
  source_hash: string | null;
  questions: number;
  requires: UnlockRule[];
};

export const readOutline = statement<[schoolId: string, releaseId: string], OutlineRow>(
  'release-outline',
  `SELECT r.course_id, r.number AS release, r.title AS course_title, r.published_at,
          rm.module_id, m.slot, rm.title AS module_title,
          ra.activity_id, a.key, a.kind, ra.title, ra.minutes, ra.is_required, ra.requires,
          encode(ra.source_hash, 'hex') AS source_hash,
          (SELECT count(*)::int FROM release_question q
            WHERE q.school_id = ra.school_id AND q.release_id = ra.release_id
              AND q.activity_id = ra.activity_id) AS questions
     FROM release r
     JOIN release_module rm ON rm.school_id = r.school_id AND rm.release_id = r.id
     JOIN module m ON m.school_id = r.school_id AND m.id = rm.module_id
     JOIN release_activity ra ON ra.school_id = r.school_id AND ra.release_id = r.id
      AND ra.module_id = rm.module_id
     JOIN activity a ON a.school_id = r.school_id AND a.id = ra.activity_id
    WHERE r.school_id = $1 AND r.id = $2
    ORDER BY rm.position, ra.position`,
);

export const readSource = statement<[schoolId: string, hash: string], { text: string }>(
  'lesson-source',
  `SELECT text FROM source WHERE school_id = $1 AND hash = decode($2, 'hex')`,
);

export const readBibliography = statement<[schoolId: string, releaseId: string], { text: string }>(
  'release-matter',
  `SELECT s.text
     FROM release r
     JOIN source s ON s.school_id = r.school_id AND s.hash = r.bibliography_hash
    WHERE r.school_id = $1 AND r.id = $2`,
);

export type PlacedQuestionRow = {
  question_version_id: string;
  mark: string;
  review: LessonReview;
  sources: string[];
};

export const readQuestions = statement<
  [schoolId: string, releaseId: string, activityId: string],
  PlacedQuestionRow
>(
  'release-questions',
  `SELECT question_version_id, mark, review, sources
     FROM release_question
    WHERE school_id = $1 AND release_id = $2 AND activity_id = $3
    ORDER BY position`,
);

export const readPublishedCourses = statement<
  [schoolId: string],
  {
    id: string;
    title: string;
    release: number;
    published_at: Date;
    modules: number;
    lessons: number;
    questions: number;
  }
>(
  'published-courses',
  `SELECT c.id, r.title, r.number AS release, r.published_at,
          (SELECT count(*)::int FROM release_module m
            WHERE m.school_id = r.school_id AND m.release_id = r.id) AS modules,
          (SELECT count(*)::int FROM release_activity a
            WHERE a.school_id = r.school_id AND a.release_id = r.id
              AND a.source_hash IS NOT NULL) AS lessons,
          (SELECT count(*)::int FROM release_question q
            WHERE q.school_id = r.school_id AND q.release_id = r.id) AS questions
     FROM course c
     JOIN LATERAL (SELECT * FROM release
                    WHERE school_id = c.school_id AND course_id = c.id
                    ORDER BY number DESC LIMIT 1) r ON true
    WHERE c.school_id = $1
    ORDER BY r.title`,
);
