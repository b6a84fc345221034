import { Injectable } from '@nestjs/common';
import { isAsset, textOf, type CourseFile } from '@palpate/content';
import { LRUCache } from 'lru-cache';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { storeSource } from '../release.writer.ts';
import type { ReleaseAsset } from '../release.matter.ts';
import { readAssets, readReleaseFiles, readTexts, type FileHead } from './folder.sql.ts';
import { ReleaseFile } from './release-file.entity.ts';

const MAX_KEPT_BYTES = 32_000_000;
export type StoredFile = Pick<ReleaseFile, 'path' | 'sourceHash' | 'assetHash'>;
type Source = Pick<Transaction, 'run'>;
type Content = { text: string } | { bytes: Buffer };

/** Folders as lists of hashes; what stands behind a hash never changes, and is kept in memory. */
@Injectable()
export class FolderStore {
  private readonly contents = new LRUCache<string, Content>({
    maxSize: MAX_KEPT_BYTES,
    sizeCalculation: (content) =>
      1 + ('text' in content ? content.text.length : content.bytes.length),
  });

  constructor(private readonly sql: Sql) {}

  /** The folder that a release came from; empty for one of before folders were kept. */
  readRelease(schoolId: string, releaseId: string): Promise<FileHead[]> {
    return this.sql.run(readReleaseFiles, [schoolId, releaseId]);
  }

  /** Within a transaction, by the transaction. */
  async readFiles(
    schoolId: string,
    heads: readonly FileHead[],
    source: Source = this.sql,
  ): Promise<CourseFile[]> {
    const found = new Map<string, Content>();
    for (const { hash } of heads) {
      const kept = this.contents.get(`${schoolId}:${hash}`);
      if (kept) found.set(hash, kept);
    }
    const missing = heads.filter(({ hash }) => !found.has(hash));
    for (const [hash, content] of await load(source, schoolId, missing)) {
      this.contents.set(`${schoolId}:${hash}`, content);
      found.set(hash, content);
    }
    return heads.map(({ path, hash }) => {
      const content = found.get(hash);
      if (!content) throw new Error(`${path} has no content`);
      return { path, ...content };
    });
  }

  /** Writes which files a release came from. */
  async storeRelease(
    tx: Transaction,
    release: { schoolId: string; releaseId: string },
    files: readonly CourseFile[],
    assets: readonly ReleaseAsset[],
  ): Promise<void> {
    const stored = await storeFiles(tx, release.schoolId, files, assets);
    await tx.manager.insert(
      ReleaseFile,
      stored.map((file) => ({ ...release, ...file })),
    );
  }
}

async function load(
  source: Source,
  schoolId: string,
  heads: readonly FileHead[],
): Promise<[string, Content][]> {
  if (heads.length === 0) return [];
  const hashes = (asset: boolean) =>
    heads.filter(({ is_asset }) => is_asset === asset).map(({ hash }) => hash);
  const texts = await source.run(readTexts, [schoolId, hashes(false)]);
  const assets = await source.run(readAssets, [schoolId, hashes(true)]);
  return [...texts, ...assets].map(({ hash, ...content }) => [hash, content]);
}

/** Stores the texts of a folder whose assets are stored; gives each file with its hash. */
export async function storeFiles(
  tx: Transaction,
  schoolId: string,
  files: readonly CourseFile[],
  assets: readonly ReleaseAsset[],
): Promise<StoredFile[]> {
  const stored: StoredFile[] = [];
  // One at a time: together they may be larger than a message to the database.
  for (const file of files) {
    stored.push({ path: file.path, ...(await storeFile(tx, schoolId, file, assets)) });
  }
  return stored;
}

async function storeFile(
  tx: Transaction,
  schoolId: string,
  file: CourseFile,
  assets: readonly ReleaseAsset[],
): Promise<Omit<StoredFile, 'path'>> {
  if (!isAsset(file.path)) {
    return { sourceHash: await storeSource(tx, schoolId, textOf(file)), assetHash: null };
  }
  const stored = assets.find(({ name }) => `assets/${name}` === file.path);
  if (!stored) throw new Error(`${file.path} was not stored`);
  return { sourceHash: null, assetHash: Buffer.from(stored.hash, 'hex') };
}
