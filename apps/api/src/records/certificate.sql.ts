import { statement } from '../platform/database/index.ts';

export type CertificateRow = {
  school_id: string;
  id: string;
  enrolment_id: string;
  sequence: number;
  number: string;
  person_name: string;
  course_title: string;
  school_name: string;
  release: number;
  completed_at: Date;
  timezone: string;
  issued_at: Date;
  withdrawn_at: Date | null;
};

const certificateColumns = `c.school_id, c.id, c.enrolment_id, c.sequence, c.number, c.person_name,
          c.course_title, c.school_name, c.release, c.completed_at, c.timezone, c.issued_at,
          w.withdrawn_at`;
const withWithdrawal = `LEFT JOIN certificate_withdrawal w
       ON w.school_id = c.school_id AND w.certificate_id = c.id`;

/** The newest first. */
export const listCertificates = statement<
  [schoolId: string, enrolmentIds: string[]],
  CertificateRow
>(
  'certificates',
  `SELECT ${certificateColumns}
     FROM certificate c
     ${withWithdrawal}
    WHERE c.school_id = $1 AND c.enrolment_id = ANY ($2::uuid[])
    ORDER BY c.sequence DESC`,
);

/** By anyone who holds the number: nobody is signed in, so that no school is asked for. */
export const findCertificate = statement<[number: string], CertificateRow>(
  'certificate-of-number',
  `SELECT ${certificateColumns}
     FROM certificate c
     ${withWithdrawal}
    WHERE c.number = $1`,
);

/** Certificates of one run are issued one after the other. */
export const lockRun = statement<[schoolId: string, enrolmentId: string], { id: string }>(
  'certificate-lock-run',
  `SELECT id FROM enrolment WHERE school_id = $1 AND id = $2 FOR NO KEY UPDATE`,
);

/** The timezone of the run's cohort: a day begins where the school is. */
export const findTimezone = statement<[schoolId: string, cohortId: string], { timezone: string }>(
  'certificate-timezone',
  `SELECT timezone FROM cohort WHERE school_id = $1 AND id = $2`,
);

export const findIssued = statement<
  [schoolId: string, certificateId: string],
  { enrolment_id: string; number: string; withdrawn_at: Date | null }
>(
  'certificate-issued',
  `SELECT c.enrolment_id, c.number, w.withdrawn_at
     FROM certificate c
     ${withWithdrawal}
    WHERE c.school_id = $1 AND c.id = $2`,
);
