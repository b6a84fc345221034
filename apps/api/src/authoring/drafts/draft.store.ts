import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  findNewestRelease,
  FolderStore,
  readReleaseFiles,
  ShippedCourse,
  storeSource,
} from '../../courses/index.ts';
import type { FileHead, StoredFile } from '../../courses/index.ts';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import { DraftFile } from './draft-file.entity.ts';
import { keepIds } from './draft.identity.sql.ts';
import { readDraftHeads, readDraftSeed, type DraftHeadRow } from './draft.sql.ts';

/** A file that is there, in its newest version. */
export type DraftHead = DraftHeadRow & { hash: string };

/** Whose draft it is. */
export type DraftPlace = { schoolId: string; courseId: string };

/** Files of drafts, version by version. */
@Injectable()
export class DraftStore {
  constructor(
    private readonly sql: Sql,
    private readonly folders: FolderStore,
    private readonly shipped: ShippedCourse,
  ) {}

  async getCourse({ schoolId, courseId }: DraftPlace) {
    const [course] = await this.sql.run(findNewestRelease, [schoolId, courseId]);
    if (!course) throw new AppError('NOT_FOUND');
    return course;
  }

  /** The files of the draft, which begins from the newest release when nobody has opened it yet. */
  async getHeads(place: DraftPlace): Promise<DraftHead[]> {
    const { schoolId, courseId } = place;
    const rows = await this.sql.run(readDraftHeads, [schoolId, courseId]);
    if (rows.length > 0) return rows.filter(isThere);
    return this.sql.transaction(async (tx) => this.lockHeads(tx, place));
  }

  /** As `getHeads`; until the transaction ends nobody else changes the draft. */
  async lockHeads(tx: Transaction, place: DraftPlace): Promise<DraftHead[]> {
    const { schoolId, courseId } = place;
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `draft:${schoolId}:${courseId}`,
    ]);
    const rows = await tx.run(readDraftHeads, [schoolId, courseId]);
    if (rows.length > 0) return rows.filter(isThere);
    await this.begin(tx, place);
    return (await tx.run(readDraftHeads, [schoolId, courseId])).filter(isThere);
  }

  /** What the draft is compared with: the newest release's files; none before the first. */
  async readPublished(place: DraftPlace, releaseId: string | null): Promise<FileHead[]> {
    if (!releaseId) return [];
    const files = await this.folders.readRelease(place.schoolId, releaseId);
    if (files.length > 0) return files;
    return this.sql.run(readDraftSeed, [place.schoolId, place.courseId]);
  }

  /** As `readPublished`, of the newest release as the transaction sees it. */
  async lockPublished(tx: Transaction, place: DraftPlace): Promise<FileHead[]> {
    const { schoolId, courseId } = place;
    const [course] = await tx.run(findNewestRelease, [schoolId, courseId]);
    if (!course?.release_id) return [];
    const files = await tx.run(readReleaseFiles, [schoolId, course.release_id]);
    return files.length > 0 ? files : tx.run(readDraftSeed, [schoolId, courseId]);
  }

  private async begin(tx: Transaction, place: DraftPlace): Promise<void> {
    const { schoolId, courseId } = place;
    const [course] = await tx.run(findNewestRelease, [schoolId, courseId]);
    if (!course?.release_id || !course.published_at) throw new AppError('NOT_FOUND');
    const released = await tx.run(readReleaseFiles, [schoolId, course.release_id]);
    const files =
      released.length > 0
        ? released.map(toStored)
        : await this.shipped.store(tx, schoolId, course.course_key);
    if (files.length === 0) throw new AppError('DRAFT_UNAVAILABLE');
    const first = { schoolId, courseId, version: 1, changedBy: null };
    const changedAt = course.published_at;
    await tx.manager.insert(
      DraftFile,
      files.map((file) => ({ ...first, ...file, changedAt })),
    );
    await tx.run(keepIds, [schoolId, courseId, 1, null]);
  }
}

/** The draft by what stands in it: the same texts have the same fingerprint. */
export function fingerprintOf(heads: readonly Pick<DraftHead, 'path' | 'hash'>[]): string {
  const hash = createHash('sha256');
  for (const head of heads) hash.update(`${head.path}\0${head.hash}\n`);
  return hash.digest('hex');
}

/** A new version of a text; only under the draft's lock. */
export async function appendText(
  tx: Transaction,
  { schoolId, courseId }: DraftPlace,
  change: { path: string; text: string; version: number; changedBy: string; changedAt: Date },
): Promise<void> {
  const { text, ...version } = change;
  const sourceHash = await storeSource(tx, schoolId, text);
  await tx.manager.insert(DraftFile, {
    schoolId,
    courseId,
    ...version,
    sourceHash,
    assetHash: null,
  });
  await tx.run(keepIds, [schoolId, courseId, version.version, version.path]);
}

function isThere(row: DraftHeadRow): row is DraftHead {
  return row.hash !== null;
}

function toStored({ path, hash, is_asset: isAsset }: FileHead): StoredFile {
  const bytes = Buffer.from(hash, 'hex');
  return { path, sourceHash: isAsset ? null : bytes, assetHash: isAsset ? bytes : null };
}
