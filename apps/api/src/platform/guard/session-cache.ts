import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../clock.ts';
import { SessionReader } from './session-reader.ts';
import type { Viewer } from './viewer.ts';

/** With the time that the read itself takes, less than the ten that are promised. */
const NINE_SECONDS = 9_000;

/** Sessions for less than ten seconds: one that was ended is refused that soon in every process. */
@Injectable()
export class SessionCache {
  private readonly known: LRUCache<string, { viewer: Viewer | null }>;

  constructor(
    private readonly sessions: SessionReader,
    clock: Clock,
  ) {
    const perf = { now: () => clock.ticks() };
    this.known = new LRUCache({ max: 20_000, ttl: NINE_SECONDS, ttlResolution: 0, perf });
  }

  async find(tokenHash: string): Promise<Viewer | null> {
    const known = this.known.get(tokenHash);
    if (known) return known.viewer;
    const viewer = await this.sessions.find(tokenHash);
    // A sign-out that came in between has left its mark and stands.
    if (viewer && !this.known.has(tokenHash)) this.known.set(tokenHash, { viewer });
    return viewer;
  }

  /** Called when something about its person has changed: the next request reads it again. */
  forget(tokenHash: string): void {
    this.known.delete(tokenHash);
  }

  /** Called at sign-out: a read that is under way must not bring the session back. */
  evict(tokenHash: string): void {
    this.known.set(tokenHash, { viewer: null });
  }
}
