import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Sql } from '../../platform/database/index.ts';
import { readReviews, type ReviewEntryRow } from './review.sql.ts';
import type { ReviewKind } from './review.types.ts';

/** One text as it stood: what a signature is given for. */
export type TextKey = { subject: string; fingerprint: string };
type Known = { entry: ReviewEntryRow | null };

/** The clock is looked at once a second: together an entry is ten seconds old at most. */
const NINE_SECONDS = 9_000;
const ONE_SECOND = 1_000;

/** Who signed what. Learners' pages may be ten seconds behind, like sessions; staff read the table. */
@Injectable()
export class ReviewReader {
  private readonly known = new LRUCache<string, Known>({
    max: 50_000,
    ttl: NINE_SECONDS,
    ttlResolution: ONE_SECOND,
  });

  constructor(private readonly sql: Sql) {}

  /** The latest entry of each text, in the order asked; null where nobody signed. */
  async find(
    schoolId: string,
    kind: ReviewKind,
    texts: readonly TextKey[],
  ): Promise<(ReviewEntryRow | null)[]> {
    const known = texts.map((text) => this.known.get(cacheKey(schoolId, kind, text)));
    const missing = texts.filter((_, index) => !known[index]);
    if (missing.length === 0) return known.map((one) => one?.entry ?? null);
    const read = (await this.read(schoolId, kind, missing)).values();
    return known.map((one) => (one ? one.entry : (read.next().value ?? null)));
  }

  /** The same from the table itself; what was known before is known anew. */
  async read(
    schoolId: string,
    kind: ReviewKind,
    texts: readonly TextKey[],
  ): Promise<(ReviewEntryRow | null)[]> {
    const subjects = texts.map(({ subject }) => subject);
    const fingerprints = texts.map(({ fingerprint }) => fingerprint);
    const rows = await this.sql.run(readReviews, [schoolId, kind, subjects, fingerprints]);
    const entries = new Map(rows.map((row) => [cacheKey(schoolId, kind, row), row]));
    return texts.map((text) => {
      const entry = entries.get(cacheKey(schoolId, kind, text)) ?? null;
      this.known.set(cacheKey(schoolId, kind, text), { entry });
      return entry;
    });
  }
}

function cacheKey(schoolId: string, kind: ReviewKind, { subject, fingerprint }: TextKey): string {
  return `${schoolId}:${kind}:${subject}:${fingerprint}`;
}
