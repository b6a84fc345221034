import { isPrintable } from './certificate.letters.ts';
import type { CertificateRow } from './certificate.sql.ts';
import type { CertificateView } from './record.types.ts';

export function certificateView(row: CertificateRow): CertificateView {
  return {
    id: row.id,
    number: row.number,
    personName: row.person_name,
    courseTitle: row.course_title,
    schoolName: row.school_name,
    release: row.release,
    completedAt: row.completed_at,
    timezone: row.timezone,
    issuedAt: row.issued_at,
    withdrawnAt: row.withdrawn_at,
    isPrintable: isPrintable(row),
  };
}
