/** Ids of the seeded rows are numbers in the shape of a UUID v7, so that both SQL and this code know them. */
export const KIND = {
  school: 1,
  person: 2,
  course: 3,
  module: 4,
  activity: 5,
  release: 6,
  cohort: 7,
  enrolment: 8,
  question: 9,
  version: 10,
  attempt: 11,
  event: 12,
  session: 13,
  lessonEvent: 14,
} as const;

export type Kind = keyof typeof KIND;

export function seedId(kind: Kind, number: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return `${hex(KIND[kind], 8)}-0000-7000-8000-${hex(number, 12)}`;
}

/** The same in SQL; a function of the session alone, since the schema must stay the migrated one. */
export const SEED_ID_FUNCTION = `
CREATE OR REPLACE FUNCTION pg_temp.seed_id(kind integer, number bigint) RETURNS uuid
LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid
$$`;

/** `id('person', 'i')` is the SQL of the id of person number i. */
export function id(kind: Kind, number: string): string {
  return `pg_temp.seed_id(${KIND[kind]}, ${number})`;
}

export function studentToken(number: number): string {
  return `bench-session-${number}`;
}
