import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { SessionReader } from './session-reader.ts';
import type { Viewer } from './viewer.ts';

const TEN_SECONDS = 10_000;

/** Sessions for at most ten seconds: a role taken away is felt that soon in every process. */
@Injectable()
export class SessionCache {
  private readonly known = new LRUCache<string, { viewer: Viewer | null }>({
    max: 20_000,
    ttl: TEN_SECONDS,
  });

  constructor(private readonly sessions: SessionReader) {}

  async find(tokenHash: string): Promise<Viewer | null> {
    const known = this.known.get(tokenHash);
    if (known) return known.viewer;
    const viewer = await this.sessions.find(tokenHash);
    // A sign-out that came in between has left its mark and stands.
    if (viewer && !this.known.has(tokenHash)) this.known.set(tokenHash, { viewer });
    return viewer;
  }

  /** Called at sign-out: a read that is under way must not bring the session back. */
  evict(tokenHash: string): void {
    this.known.set(tokenHash, { viewer: null });
  }
}
