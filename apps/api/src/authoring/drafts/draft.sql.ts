import { statement } from '../../platform/database/index.ts';

/** The newest version of a file of a draft; `hash` is null when it was taken out. */
export type DraftHeadRow = {
  path: string;
  version: number;
  hash: string | null;
  is_asset: boolean;
  changed_by: string | null;
  changed_at: Date;
};

export const readDraftHeads = statement<[schoolId: string, courseId: string], DraftHeadRow>(
  'draft-heads',
  `SELECT DISTINCT ON (f.path COLLATE "C") f.path, f.version,
          encode(coalesce(f.source_hash, f.asset_hash), 'hex') AS hash,
          f.asset_hash IS NOT NULL AS is_asset, p.name AS changed_by, f.changed_at
     FROM draft_file f
     LEFT JOIN person p ON p.id = f.changed_by
    WHERE f.school_id = $1 AND f.course_id = $2
    ORDER BY f.path COLLATE "C", f.version DESC`,
);

/** The files that the draft began with: what a release of before folders were kept is held to be. */
export const readDraftSeed = statement<
  [schoolId: string, courseId: string],
  { path: string; hash: string; is_asset: boolean }
>(
  'draft-seed',
  `SELECT path, encode(coalesce(source_hash, asset_hash), 'hex') AS hash,
          asset_hash IS NOT NULL AS is_asset
     FROM draft_file
    WHERE school_id = $1 AND course_id = $2 AND version = 1 AND changed_by IS NULL
    ORDER BY path COLLATE "C"`,
);

export type DraftVersionRow = {
  version: number;
  changed_by: string | null;
  changed_at: Date;
  source_hash: Buffer | null;
  asset_hash: Buffer | null;
  text: string | null;
  total: number;
};

const version = `
  SELECT f.version, p.name AS changed_by, f.changed_at, f.source_hash, f.asset_hash, s.text,
         (SELECT count(*)::int FROM draft_file c
           WHERE c.school_id = $1 AND c.course_id = $2 AND c.path = $3) AS total
    FROM draft_file f
    LEFT JOIN person p ON p.id = f.changed_by
    LEFT JOIN source s ON s.school_id = f.school_id AND s.hash = f.source_hash
   WHERE f.school_id = $1 AND f.course_id = $2 AND f.path = $3`;

export const readDraftVersions = statement<
  [schoolId: string, courseId: string, path: string, before: number | null, limit: number],
  DraftVersionRow
>(
  'draft-versions',
  `${version} AND ($4::int IS NULL OR f.version < $4) ORDER BY f.version DESC LIMIT $5`,
);

export const readDraftVersion = statement<
  [schoolId: string, courseId: string, path: string, version: number],
  DraftVersionRow
>('draft-version', `${version} AND f.version = $4`);

export type AuthoredCourseRow = {
  course_id: string;
  title: string;
  release: number | null;
  published_at: Date | null;
  has_draft: boolean;
};

export const readAuthoredCourses = statement<[schoolId: string], AuthoredCourseRow>(
  'authored-courses',
  `SELECT c.id AS course_id, coalesce(r.title, c.title) AS title, r.number AS release,
          r.published_at,
          EXISTS (SELECT FROM draft_file f
                   WHERE f.school_id = c.school_id AND f.course_id = c.id) AS has_draft
     FROM course c
     LEFT JOIN LATERAL (SELECT number, title, published_at FROM release
                         WHERE school_id = c.school_id AND course_id = c.id
                         ORDER BY number DESC LIMIT 1) r ON true
    WHERE c.school_id = $1
    ORDER BY lower(coalesce(r.title, c.title)), c.id`,
);
