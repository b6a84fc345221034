import type { LessonReview } from '@palpate/content';
import { statement } from '../../platform/database/index.ts';
import type { ReviewKind } from './review.types.ts';

export type ReviewEntryRow = {
  subject: string;
  fingerprint: string;
  number: number;
  act: 'SIGNED' | 'WITHDRAWN';
  person_id: string;
  name: string;
  licence: string | null;
  recorded_at: Date;
};

/** The latest entry of each text that has one. */
export const readReviews = statement<
  [schoolId: string, kind: ReviewKind, subjects: string[], fingerprints: string[]],
  ReviewEntryRow
>(
  'content-reviews',
  `SELECT asked.subject, asked.fingerprint, latest.number, latest.act, latest.person_id,
          latest.name, latest.licence, latest.recorded_at
     FROM unnest($3::text[], $4::text[]) AS asked (subject, fingerprint)
     JOIN LATERAL (SELECT * FROM content_review c
                    WHERE c.school_id = $1 AND c.kind = $2 AND c.subject = asked.subject
                      AND c.fingerprint = asked.fingerprint
                    ORDER BY c.number DESC LIMIT 1) latest ON true`,
);

export type ReleasedTextRow = {
  kind: 'LESSON' | 'QUESTION';
  subject: string;
  fingerprint: string;
  title: string;
  module_title: string;
  review: LessonReview;
  sources: string[];
  release_id: string;
};

/** Lessons and questions of a course's newest release in the order of its path; one, when it is named. */
export const readReleasedTexts = statement<
  [schoolId: string, courseId: string, subject: string | null],
  ReleasedTextRow
>(
  'released-texts',
  `WITH placed AS (
     SELECT ra.*, rm.position AS module_position, rm.title AS module_title
       FROM (SELECT * FROM release WHERE school_id = $1 AND course_id = $2
              ORDER BY number DESC LIMIT 1) r
       JOIN release_module rm ON rm.school_id = r.school_id AND rm.release_id = r.id
       JOIN release_activity ra ON ra.school_id = r.school_id AND ra.release_id = r.id
        AND ra.module_id = rm.module_id
   ), texts AS (
     SELECT 'LESSON' AS kind, activity_id AS subject, encode(source_hash, 'hex') AS fingerprint,
            title, module_title, review, '{}'::text[] AS sources, release_id, module_position,
            position, 0 AS place
       FROM placed WHERE source_hash IS NOT NULL
     UNION ALL
     SELECT 'QUESTION', v.question_id, v.id::text,
            left(coalesce(v.definition->>'stem', v.definition->>'claim', q.key), 160),
            p.module_title, rq.review, rq.sources, p.release_id, p.module_position, p.position,
            rq.position
       FROM placed p
       JOIN release_question rq ON rq.school_id = $1 AND rq.release_id = p.release_id
        AND rq.activity_id = p.activity_id
       JOIN question_version v ON v.school_id = $1 AND v.id = rq.question_version_id
       JOIN question q ON q.school_id = $1 AND q.id = v.question_id
   )
   SELECT kind, subject::text, fingerprint, title, module_title, review, sources, release_id
     FROM texts
    WHERE $3::uuid IS NULL OR subject = $3::uuid
    ORDER BY module_position, position, place`,
);

export type SignedTextRow = {
  title: string | null;
  module_title: string | null;
  review: LessonReview | null;
  is_current: boolean | null;
};

/** A lesson, and where its text with this fingerprint was released last; no row when there is no such lesson. */
export const findLessonText = statement<
  [schoolId: string, lessonId: string, fingerprint: string],
  SignedTextRow
>(
  'lesson-text',
  `SELECT t.title, t.module_title, t.review,
          t.number = (SELECT max(n.number) FROM release n
                       WHERE n.school_id = a.school_id AND n.course_id = a.course_id) AS is_current
     FROM activity a
     LEFT JOIN LATERAL (
       SELECT ra.title, rm.title AS module_title, ra.review, r.number
         FROM release r
         JOIN release_activity ra ON ra.school_id = r.school_id AND ra.release_id = r.id
          AND ra.activity_id = a.id AND encode(ra.source_hash, 'hex') = $3
         JOIN release_module rm ON rm.school_id = r.school_id AND rm.release_id = r.id
          AND rm.module_id = ra.module_id
        WHERE r.school_id = a.school_id AND r.course_id = a.course_id
        ORDER BY r.number DESC LIMIT 1) t ON true
    WHERE a.school_id = $1 AND a.id = $2 AND a.kind = 'LESSON'`,
);

/** The same for a question, whose text is one of its versions; a course's newest release comes first. */
export const findQuestionText = statement<
  [schoolId: string, questionId: string, fingerprint: string],
  SignedTextRow
>(
  'question-text',
  `SELECT t.title, t.module_title, t.review, t.is_current
     FROM question q
     LEFT JOIN LATERAL (
       SELECT left(coalesce(v.definition->>'stem', v.definition->>'claim', q.key), 160) AS title,
              rm.title AS module_title, rq.review,
              r.number = (SELECT max(n.number) FROM release n
                           WHERE n.school_id = r.school_id AND n.course_id = r.course_id)
                AS is_current
         FROM question_version v
         JOIN release_question rq ON rq.school_id = v.school_id AND rq.question_version_id = v.id
         JOIN release r ON r.school_id = rq.school_id AND r.id = rq.release_id
         JOIN release_activity ra ON ra.school_id = rq.school_id AND ra.release_id = rq.release_id
          AND ra.activity_id = rq.activity_id
         JOIN release_module rm ON rm.school_id = ra.school_id AND rm.release_id = ra.release_id
          AND rm.module_id = ra.module_id
        WHERE v.school_id = q.school_id AND v.question_id = q.id AND v.id::text = $3
        ORDER BY is_current DESC, r.number DESC LIMIT 1) t ON true
    WHERE q.school_id = $1 AND q.id = $2`,
);
