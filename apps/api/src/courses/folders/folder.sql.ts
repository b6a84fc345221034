import { statement } from '../../platform/database/index.ts';

/** A file of a folder without its content; `hash` is its SHA-256 in hex. */
export type FileHead = { path: string; hash: string; is_asset: boolean };

export const readReleaseFiles = statement<[schoolId: string, releaseId: string], FileHead>(
  'release-files',
  `SELECT path, encode(coalesce(source_hash, asset_hash), 'hex') AS hash,
          asset_hash IS NOT NULL AS is_asset
     FROM release_file
    WHERE school_id = $1 AND release_id = $2
    ORDER BY path COLLATE "C"`,
);

export const readTexts = statement<
  [schoolId: string, hashes: string[]],
  { hash: string; text: string }
>(
  'source-texts',
  `SELECT encode(s.hash, 'hex') AS hash, s.text
     FROM unnest($2::text[]) AS asked (hash)
     JOIN source s ON s.school_id = $1 AND s.hash = decode(asked.hash, 'hex')`,
);

export const readAssets = statement<
  [schoolId: string, hashes: string[]],
  { hash: string; bytes: Buffer }
>(
  'asset-contents',
  `SELECT encode(a.hash, 'hex') AS hash, a.bytes
     FROM unnest($2::text[]) AS asked (hash)
     JOIN asset a ON a.school_id = $1 AND a.hash = decode(asked.hash, 'hex')`,
);

export type NewestReleaseRow = {
  course_key: string;
  course_title: string;
  release_id: string | null;
  release: number | null;
  published_at: Date | null;
};

export const findNewestRelease = statement<[schoolId: string, courseId: string], NewestReleaseRow>(
  'newest-release',
  `SELECT c.key AS course_key, coalesce(r.title, c.title) AS course_title, r.id AS release_id,
          r.number AS release, r.published_at
     FROM course c
     LEFT JOIN LATERAL (SELECT id, number, title, published_at FROM release
                         WHERE school_id = c.school_id AND course_id = c.id
                         ORDER BY number DESC LIMIT 1) r ON true
    WHERE c.school_id = $1 AND c.id = $2`,
);
