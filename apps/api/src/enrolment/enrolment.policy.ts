import type { Viewer } from '../platform/guard/index.ts';

/** Whose cohorts a read is limited to: an instructor's own; null for an admin, who sees all. */
export function staffScope(viewer: Pick<Viewer, 'role' | 'personId'>): string | null {
  return viewer.role === 'ADMIN' ? null : viewer.personId;
}
