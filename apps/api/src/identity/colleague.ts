import type { Transaction } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { uuid } from '../platform/input.ts';
import { findMember } from './identity.sql.ts';

/** Someone of the admin's school whose way in the admin may mend: not their own, and of no other school. */
export async function requireColleague(tx: Transaction, viewer: Viewer, given: unknown) {
  const personId = uuid(given, 'personId');
  const [member] = await tx.run(findMember, [viewer.schoolId, personId]);
  if (!member) throw new AppError('NOT_FOUND');
  // Their own they change with their password, like everyone.
  if (personId === viewer.personId) throw new AppError('FORBIDDEN');
  if (member.is_elsewhere) throw new AppError('PERSON_ELSEWHERE');
  return { personId, name: member.name };
}
