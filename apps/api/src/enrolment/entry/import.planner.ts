import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import { readCsvFile, type CsvFault, type CsvFile } from './csv/csv.file.ts';
import type { CsvMapping } from './csv/csv.mapping.ts';
import { findKnown } from './entry.sql.ts';
import {
  countRows,
  fingerprintOf,
  planRows,
  type PlanCounts,
  type PlannedRow,
} from './import.plan.ts';
import type { ImportPlan, ImportReportRow } from './import.types.ts';

export type ImportFile = { cohortId: string; bytes: Uint8Array; mapping: CsvMapping | null };
export type Planned = {
  file: CsvFile;
  rows: PlannedRow[];
  counts: PlanCounts;
  fingerprint: string;
};

const PROBLEMS_SHOWN = 1_000;
const SAMPLE_SHOWN = 100;

/** Reads a file and says what each row of it would do at this school, in one statement. */
@Injectable()
export class ImportPlanner {
  async plan(
    db: Pick<Transaction, 'run'>,
    schoolId: string,
    { cohortId, bytes, mapping }: ImportFile,
  ): Promise<{ fault: CsvFault } | { planned: Planned }> {
    const read = readCsvFile(bytes, mapping);
    if ('fault' in read) return read;
    const { file } = read;
    const emails = file.people.filter(({ problem }) => problem === null).map(({ email }) => email);
    const known = await db.run(findKnown, [schoolId, cohortId, emails]);
    const rows = planRows(file.people, known);
    const fingerprint = fingerprintOf(cohortId, file.mapping, rows);
    return { planned: { file, rows, counts: countRows(rows), fingerprint } };
  }
}

export function toPlan({ file, rows, counts, fingerprint }: Planned): ImportPlan {
  const { encoding, separator, columns, preview, mapping } = file;
  const isWrong = ({ outcome }: PlannedRow) => outcome === 'WRONG';
  return {
    encoding,
    separator,
    columns,
    preview,
    mapping,
    counts,
    fingerprint,
    problems: rows.filter(isWrong).slice(0, PROBLEMS_SHOWN).map(toReportRow),
    sample: rows
      .filter((row) => !isWrong(row))
      .slice(0, SAMPLE_SHOWN)
      .map(toReportRow),
  };
}

function toReportRow({ personId: _, ...row }: PlannedRow): ImportReportRow {
  return row;
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

export function readBase64(value: string, field: string): Uint8Array {
  if (!BASE64.test(value)) throw new AppError('INPUT_INVALID', { field, reason: 'NOT_BASE64' });
  return Buffer.from(value, 'base64');
}
