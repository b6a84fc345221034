/**
 * Limits a read of the school $1 to the cohorts of one member of the staff, as `staffScope` says: `cohort` is the
 * column, `staff` the number of the parameter, null for an admin.
 */
export function isTaught(cohort: string, staff: number): string {
  return `($${staff}::uuid IS NULL OR EXISTS (
            SELECT FROM cohort_staff s
             WHERE s.school_id = $1 AND s.cohort_id = ${cohort} AND s.person_id = $${staff}))`;
}
