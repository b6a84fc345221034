import { newId } from '../src/platform/ids.ts';
import type { Client } from './client.ts';

export type Undone = {
  counts: { undo: string; total: number }[];
  kept: { line: number; email: string; undo: string }[];
};
export type Plan = {
  encoding: string;
  separator: string;
  mapping: { email: number | null };
  counts: { rows: number; invite: number; enrol: number; skip: number; wrong: number };
  problems: { line: number; email: string; problem: string; firstLine: number | null }[];
  sample: { email: string; outcome: string }[];
  fingerprint: string;
};
export type Reading = { fault: { code: string; line: number | null } | null; plan: Plan | null };
export type Done = {
  __typename: string;
  reason?: string;
  plan?: Plan;
  import?: { id: string; invited: number; enrolled: number; skipped: number; fileName: string };
  links?: { count: number; csv: string };
};

export const UNDO = `mutation ($id: ID!) { undoImport(id: $id) {
  import { undoneAt pending } counts { undo total } kept { line email undo } } }`;
const PLAN = `encoding separator fingerprint mapping { email } counts { rows invite enrol skip wrong }
  problems { line email problem firstLine } sample { email outcome }`;
export const READ = `mutation ($input: ReadImportInput!) { readImport(input: $input) {
  fault { code line } plan { ${PLAN} } } }`;
export const RUN = `mutation ($input: RunImportInput!) { runImport(input: $input) { __typename
  ... on ImportDone { import { id fileName invited enrolled skipped } links { count csv } }
  ... on ImportRefused { reason plan { ${PLAN} } } } }`;

/** Takes a file that other requests are too small for. */
export const FILE_PATH = '/graphql/file';

export const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
export const makeEmails = (count: number) =>
  Array.from({ length: count }, () => `${newId()}@x.example`);
export const tableOf = (emails: readonly string[]) =>
  ['Name,Email', ...emails.map((email, index) => `Person ${index},${email}`)].join('\n');

/** Brings files into one cohort, as an admin. */
export function makeImporter(admin: Client, cohortId: string) {
  async function read(file: string | Uint8Array): Promise<Reading> {
    const input = { cohortId, file: base64(file) };
    return (await admin.get<{ readImport: Reading }>(READ, { input }, FILE_PATH)).readImport;
  }

  async function plan(file: string | Uint8Array): Promise<Plan> {
    const { plan: made } = await read(file);
    if (!made) throw new Error('no plan');
    return made;
  }

  async function run(file: string, more: object = {}): Promise<Done> {
    const { fingerprint } = await plan(file);
    const input = { cohortId, file: base64(file), fileName: 'class.csv', fingerprint };
    const asked = { input: { ...input, skipWrong: false, ...more } };
    return (await admin.get<{ runImport: Done }>(RUN, asked, FILE_PATH)).runImport;
  }

  async function undo(id: string | undefined): Promise<Undone> {
    return (await admin.get<{ undoImport: Undone }>(UNDO, { id })).undoImport;
  }

  return { read, plan, run, undo };
}
