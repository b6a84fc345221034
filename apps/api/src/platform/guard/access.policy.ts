import type { ErrorCode } from '../errors/app-error.ts';
import type { Access } from './access.decorators.ts';
import type { Viewer } from './viewer.ts';

export type Asking = {
  access: Access | undefined;
  hasToken: boolean;
  viewer: Pick<Viewer, 'role'> | null;
};

/** Why this request is refused, or null when it may go on. What names no access is closed. */
export function refusal({ access, hasToken, viewer }: Asking): ErrorCode | null {
  if (!access) return 'FORBIDDEN';
  if (access.kind === 'public') return null;
  if (!viewer) return hasToken ? 'SESSION_ENDED' : 'UNAUTHENTICATED';
  return access.roles.includes(viewer.role) ? null : 'FORBIDDEN';
}
