import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AssetSource } from '@palpate/content';
import { LRUCache } from 'lru-cache';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import { AssetReader, type AssetHead, type ByteRange } from '../../platform/http/asset-reader.ts';
import { isMediaType } from '../../platform/http/media-types.ts';
import type { ReleaseAsset } from '../release.matter.ts';
import { Asset } from './asset.entity.ts';
import { assetProblem } from './asset.policy.ts';
import { findAsset, readAsset } from './asset.sql.ts';

/** Files of courses, by hash and school. */
@Injectable()
export class AssetStore extends AssetReader {
  /** What was found stays as it is; what was not found may come with the next release. */
  private readonly heads = new LRUCache<string, AssetHead>({ max: 5_000 });

  constructor(private readonly sql: Sql) {
    super();
  }

  async findHead(schoolId: string, hash: string): Promise<AssetHead | null> {
    const key = `${schoolId}:${hash}`;
    const cached = this.heads.get(key);
    if (cached) return cached;
    const [row] = await this.sql.run(findAsset, [schoolId, hash]);
    if (!row) return null;
    const head = { mediaType: row.media_type, size: row.size };
    this.heads.set(key, head);
    return head;
  }

  async readBytes(schoolId: string, hash: string, { first, last }: ByteRange): Promise<Buffer> {
    const params = [schoolId, hash, first + 1, last - first + 1] as const;
    const [row] = await this.sql.run(readAsset, [...params]);
    if (!row) throw new AppError('NOT_FOUND');
    return row.bytes;
  }

  /** Refuses the course when a file's content isn't what its name says, or more than a picture. */
  check(assets: readonly AssetSource[]): void {
    const problems = assets.flatMap((asset) => {
      const problem = assetProblem(asset);
      return problem ? [{ file: `assets/${asset.name}`, line: 1, column: 1, ...problem }] : [];
    });
    if (problems.length > 0) throw new AppError('COURSE_INVALID', { problems });
  }

  /** Stores what the school doesn't have yet; returns what a release says of each. */
  async store(
    tx: Transaction,
    schoolId: string,
    assets: readonly AssetSource[],
  ): Promise<ReleaseAsset[]> {
    const stored: ReleaseAsset[] = [];
    // One at a time: together they may be larger than a message to the database.
    for (const asset of assets) stored.push(await storeAsset(tx, schoolId, asset));
    return stored;
  }
}

async function storeAsset(
  tx: Transaction,
  schoolId: string,
  { name, type, bytes: content, width, height }: AssetSource,
): Promise<ReleaseAsset> {
  if (!isMediaType(type)) throw new Error(`${name} passed the check with the type ${type}`);
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const hash = createHash('sha256').update(bytes).digest();
  const row = { schoolId, hash, mediaType: type, size: bytes.length, bytes };
  await tx.manager.createQueryBuilder().insert().into(Asset).values(row).orIgnore().execute();
  const pictureSize = width && height ? { width, height } : {};
  return { name, hash: hash.toString('hex'), type, size: bytes.length, ...pictureSize };
}
