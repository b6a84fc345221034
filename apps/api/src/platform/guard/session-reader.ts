import type { Viewer } from './viewer.ts';

/** How the guard learns who asks; the slice that owns sessions implements it. */
export abstract class SessionReader {
  /** The viewer of a living session, or null when it is unknown, ended or expired. */
  abstract find(tokenHash: string): Promise<Viewer | null>;
}
