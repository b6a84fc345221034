import type pg from 'pg';

/** The tables that the answer, home and the heat map read or write. */
const TABLES = [
  'attempt',
  'attempt_slot',
  'attempt_event',
  'enrolment',
  'enrolment_rollup',
  'completion',
  'lesson_progress',
  'correction_notice',
  'cohort',
  'cohort_course',
  'cohort_staff',
  'membership',
];

export const ROLE = 'bench_pool';
const PASSWORD = 'only-in-the-bench';

/** A role that owns nothing, and the policies that it can't pass; both go when the bench ends. */
export async function addPolicies(client: pg.Client): Promise<void> {
  await removePolicies(client);
  await client.query(`CREATE ROLE ${ROLE} LOGIN PASSWORD '${PASSWORD}'`);
  await client.query(`
    GRANT USAGE ON SCHEMA public, bench TO ${ROLE};
    GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO ${ROLE};
    GRANT SELECT ON ALL TABLES IN SCHEMA bench TO ${ROLE};`);
  for (const table of TABLES) {
    await client.query(`
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      CREATE POLICY bench_school ON ${table} TO ${ROLE}
        USING (school_id = current_setting('palpate.school')::uuid)
        WITH CHECK (school_id = current_setting('palpate.school')::uuid);`);
  }
}

export async function removePolicies(client: pg.Client): Promise<void> {
  for (const table of TABLES) {
    await client.query(`
      DROP POLICY IF EXISTS bench_school ON ${table};
      ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;`);
  }
  const { rows } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [ROLE]);
  if (rows.length === 0) return;
  await client.query(`DROP OWNED BY ${ROLE}; DROP ROLE ${ROLE}`);
}

/** The same database as who owns nothing. */
export function asPool(url: string): string {
  const own = new URL(url);
  own.username = ROLE;
  own.password = PASSWORD;
  return own.href;
}
