import { statement } from '../../platform/database/index.ts';
import type { HeldRunRow } from '../runs/release.sql.ts';
import { isTaught } from '../taught.sql.ts';
import type { ImportUndo } from './import.entity.ts';

export type ImportJobRow = {
  id: string;
  file_name: string;
  cohort_id: string;
  cohort_name: string;
  imported_by: string;
  imported_by_name: string;
  imported_at: Date;
  enrolled: number;
  invited: number;
  skipped: number;
  undone_at: Date | null;
  /** Invitations of it that still wait. */
  pending: number;
};

const job = `SELECT j.id, j.file_name, j.cohort_id, c.name AS cohort_name,
          j.imported_by, p.name AS imported_by_name, j.imported_at, j.enrolled, j.invited, j.skipped, j.undone_at,
          (SELECT count(*) FROM invitation i
            WHERE i.school_id = j.school_id AND i.import_id = j.id AND i.used = 0
              AND i.revoked_at IS NULL)::integer AS pending
     FROM import_job j
     JOIN cohort c ON c.school_id = j.school_id AND c.id = j.cohort_id
     JOIN person p ON p.id = j.imported_by`;
/** An instructor sees what came into the cohorts they teach. */
const inScope = `j.school_id = $1 AND ${isTaught('j.cohort_id', 2)}`;

export const listImports = statement<
  [
    schoolId: string,
    staffId: string | null,
    afterTime: string | null,
    afterId: string | null,
    limit: number,
  ],
  ImportJobRow
>(
  'imports',
  `${job}
    WHERE ${inScope} AND ($3::timestamptz IS NULL OR (j.imported_at, j.id) < ($3, $4::uuid))
    ORDER BY j.imported_at DESC, j.id DESC
    LIMIT $5`,
);

export const countImports = statement<
  [schoolId: string, staffId: string | null],
  { total: number }
>('import-count', `SELECT count(*) AS total FROM import_job j WHERE ${inScope}`);

export const lockImport = statement<
  [schoolId: string, staffId: string | null, id: string],
  ImportJobRow
>('import-lock', `${job} WHERE ${inScope} AND j.id = $3 FOR UPDATE OF j`);

export const keepRows = statement<
  [
    schoolId: string,
    importId: string,
    lines: number[],
    emails: string[],
    names: (string | null)[],
    outcomes: string[],
    invitationIds: (string | null)[],
  ],
  never
>(
  'import-keep-rows',
  `INSERT INTO import_row (school_id, import_id, line, email, name, outcome, invitation_id)
   SELECT $1, $2, asked.*
     FROM unnest($3::integer[], $4::text[], $5::text[], $6::text[], $7::uuid[]) AS asked`,
);

export const keepEnrolments = statement<
  [schoolId: string, importId: string, enrolmentIds: string[], lines: number[]],
  never
>(
  'import-keep-enrolments',
  `INSERT INTO import_enrolment (school_id, import_id, enrolment_id, line)
   SELECT $1, $2, asked.* FROM unnest($3::uuid[], $4::integer[]) AS asked`,
);

/** What waits of an import, in the order of its file. */
export const listPending = statement<
  [schoolId: string, importId: string],
  { id: string; email: string; name: string | null }
>(
  'import-pending',
  `SELECT i.id, i.email, i.name
     FROM import_row r
     JOIN invitation i ON i.school_id = r.school_id AND i.id = r.invitation_id
    WHERE r.school_id = $1 AND r.import_id = $2 AND i.import_id = r.import_id
      AND i.used = 0 AND i.revoked_at IS NULL
    ORDER BY r.line
      FOR UPDATE OF i`,
);

/** Takes back what waits; what was accepted, or was asked again by hand, stays. */
export const revokePending = statement<[schoolId: string, importId: string, now: Date], never>(
  'import-revoke-pending',
  `WITH taken AS (
     UPDATE invitation SET revoked_at = $3
      WHERE school_id = $1 AND import_id = $2 AND used = 0 AND revoked_at IS NULL
      RETURNING id)
   UPDATE import_row r
      SET undo = CASE
            WHEN i.used > 0 THEN 'KEPT_ACCEPTED'
            WHEN i.id IN (SELECT id FROM taken) OR i.revoked_at IS NOT NULL THEN 'REVOKED'
            ELSE 'KEPT_CHANGED' END
     FROM invitation i
    WHERE r.school_id = $1 AND r.import_id = $2 AND i.school_id = $1 AND i.id = r.invitation_id`,
);

export type OpenedRunRow = HeldRunRow & { line: number; changes: number };

/** The runs that an import opened, with how often they were changed since. */
export const lockOpenedRuns = statement<[schoolId: string, importId: string], OpenedRunRow>(
  'import-opened-runs',
  `SELECT e.id, o.line, e.cohort_id, e.release_id, e.state,
          (SELECT count(*) FROM enrolment_change h
            WHERE h.school_id = e.school_id AND h.enrolment_id = e.id)::integer AS changes
     FROM import_enrolment o
     JOIN enrolment e ON e.school_id = o.school_id AND e.id = o.enrolment_id
    WHERE o.school_id = $1 AND o.import_id = $2
    ORDER BY e.id
      FOR UPDATE OF e`,
);

/** A row with several runs says what was kept, where anything was. */
export const keepUndo = statement<
  [schoolId: string, importId: string, lines: number[], undos: ImportUndo[]],
  never
>(
  'import-keep-undo',
  `UPDATE import_row r SET undo = told.undo
     FROM (SELECT line, max(undo) FILTER (WHERE undo <> 'WITHDRAWN') AS kept, max(undo) AS any
             FROM unnest($3::integer[], $4::text[]) AS given (line, undo) GROUP BY line) grouped
    CROSS JOIN LATERAL (SELECT coalesce(grouped.kept, grouped.any) AS undo) told
    WHERE r.school_id = $1 AND r.import_id = $2 AND r.line = grouped.line`,
);

export const closeImport = statement<
  [schoolId: string, id: string, personId: string, now: Date],
  never
>(
  'import-close',
  `UPDATE import_job SET undone_at = $4, undone_by = $3 WHERE school_id = $1 AND id = $2`,
);

export type UndoneRow = { line: number; email: string; name: string | null; undo: ImportUndo };

export const countUndone = statement<
  [schoolId: string, importId: string],
  { undo: ImportUndo; total: number }
>(
  'import-count-undone',
  `SELECT undo, count(*) AS total FROM import_row
    WHERE school_id = $1 AND import_id = $2 AND undo IS NOT NULL GROUP BY undo`,
);

export const listKept = statement<[schoolId: string, importId: string, limit: number], UndoneRow>(
  'import-kept',
  `SELECT line, email, name, undo FROM import_row
    WHERE school_id = $1 AND import_id = $2 AND undo LIKE 'KEPT%'
    ORDER BY line LIMIT $3`,
);
