import { createHash } from 'node:crypto';
import type { CsvMapping } from './csv/csv.mapping.ts';
import type { CsvPerson, CsvProblem } from './csv/csv.rows.ts';
import type { KnownRow } from './entry.sql.ts';

export type RowProblem = CsvProblem | 'OTHER_ROLE';
export type RowOutcome = 'INVITE' | 'ENROL' | 'ALREADY_IN' | 'ALREADY_INVITED' | 'WRONG';

/** What an import would do with a row of the file. */
export type PlannedRow = {
  line: number;
  email: string;
  name: string | null;
  outcome: RowOutcome;
  problem: RowProblem | null;
  /** The line on which the same address stood before. */
  firstLine: number | null;
  personId: string | null;
};

/** What becomes of each row, by what the school knows of its address. */
export function planRows(people: readonly CsvPerson[], known: readonly KnownRow[]): PlannedRow[] {
  const byEmail = new Map(known.map((row) => [row.email, row]));
  return people.map((person) => {
    const { line, email, name, problem, firstLine } = person;
    const row = { line, email, name, firstLine, problem, personId: null };
    if (problem !== null) return { ...row, outcome: 'WRONG' };
    return { ...row, ...outcomeOf(byEmail.get(email)) };
  });
}

function outcomeOf(
  known: KnownRow | undefined,
): Pick<PlannedRow, 'outcome' | 'personId'> & { problem: RowProblem | null } {
  const personId = known?.person_id ?? null;
  if (known && personId !== null) {
    if (known.role !== 'STUDENT') return { outcome: 'WRONG', problem: 'OTHER_ROLE', personId };
    return { outcome: known.missing > 0 ? 'ENROL' : 'ALREADY_IN', problem: null, personId };
  }
  const isAsked = known?.invitation_id ?? null;
  return { outcome: isAsked === null ? 'INVITE' : 'ALREADY_INVITED', problem: null, personId };
}

export type PlanCounts = {
  rows: number;
  invite: number;
  enrol: number;
  skip: number;
  wrong: number;
};

export function countRows(rows: readonly PlannedRow[]): PlanCounts {
  const count = (...outcomes: RowOutcome[]) =>
    rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    rows: rows.length,
    invite: count('INVITE'),
    enrol: count('ENROL'),
    skip: count('ALREADY_IN', 'ALREADY_INVITED'),
    wrong: count('WRONG'),
  };
}

/** Names exactly this plan: another file, mapping or cohort, or a member who came meanwhile, is another. */
export function fingerprintOf(
  cohortId: string,
  mapping: CsvMapping,
  rows: readonly PlannedRow[],
): string {
  const hash = createHash('sha256').update(JSON.stringify([cohortId, mapping]));
  for (const { line, email, name, outcome, problem } of rows) {
    hash.update(JSON.stringify([line, email, name, outcome, problem]));
  }
  return hash.digest('base64url');
}
