import type { Role } from '../platform/guard/index.ts';

/** Whether a school would be left without an admin if this person were one no longer. */
export function isLastAdmin(
  personId: string,
  admins: readonly { person_id: string }[],
  after: Role | null,
): boolean {
  if (after === 'ADMIN') return false;
  return admins.some(({ person_id: id }) => id === personId) && admins.length === 1;
}
