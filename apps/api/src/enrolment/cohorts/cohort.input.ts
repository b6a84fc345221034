import { AppError } from '../../platform/errors/index.ts';
import { integer, line, uuid } from '../../platform/input.ts';
import type { ChangeCohortInput, CreateCohortInput, SetCohortStaffInput } from './cohort.types.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const ZONE = /^[A-Za-z_]+([/+-][A-Za-z0-9_]+)*$/;
const MOST = 50;
const MAX_VERSION = 2_147_483_647;

export type CohortFacts = {
  name: string;
  startsOn: string | null;
  endsOn: string | null;
  timezone: string;
};

export function readCreateCohort(input: CreateCohortInput) {
  return {
    id: uuid(input.id, 'id'),
    facts: readFacts(input),
    courseIds: readIds(input.courseIds, 'courseIds'),
    staffIds: readIds(input.staffIds, 'staffIds'),
  };
}

export function readChangeCohort(input: ChangeCohortInput) {
  return {
    id: uuid(input.id, 'id'),
    version: integer(input.version, 'version', 1, MAX_VERSION),
    facts: readFacts(input),
  };
}

export function readSetStaff(input: SetCohortStaffInput) {
  return {
    id: uuid(input.cohortId, 'cohortId'),
    version: integer(input.version, 'version', 1, MAX_VERSION),
    staffIds: readIds(input.personIds, 'personIds'),
  };
}

/** Each once, whatever the order they were named in. */
export function readIds(values: readonly string[], field: string): string[] {
  if (values.length > MOST) {
    throw new AppError('INPUT_INVALID', { field, reason: 'TOO_MANY', max: MOST });
  }
  return [...new Set(values.map((value) => uuid(value, field)))];
}

function readFacts(
  input: Pick<CreateCohortInput, 'name' | 'startsOn' | 'endsOn' | 'timezone'>,
): CohortFacts {
  const name = line(input.name, 'name', { max: 200 });
  const startsOn = readDay(input.startsOn, 'startsOn');
  const endsOn = readDay(input.endsOn, 'endsOn');
  if (startsOn && endsOn && endsOn < startsOn) {
    throw new AppError('INPUT_INVALID', { field: 'endsOn', reason: 'BEFORE_START' });
  }
  return { name, startsOn, endsOn, timezone: readTimezone(input.timezone) };
}

/** A day that the calendar has; 2026-02-30 is none. */
function readDay(value: string | null | undefined, field: string): string | null {
  if (!value) return null;
  const [, year = '', month = '', day = ''] = DAY.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year >= '2000' && date.toISOString().startsWith(`${value}T`)) return value;
  throw new AppError('INPUT_INVALID', { field, reason: 'NOT_A_DAY' });
}

/** A zone that Intl knows by name; an offset alone has no summer. */
function readTimezone(value: string): string {
  try {
    if (!ZONE.test(value)) throw new RangeError(value);
    new Intl.DateTimeFormat('en', { timeZone: value });
    return value;
  } catch {
    throw new AppError('INPUT_INVALID', { field: 'timezone', reason: 'UNKNOWN_TIMEZONE' });
  }
}
