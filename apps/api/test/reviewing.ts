import type { Client } from './client.ts';
import { publishMedia } from './media.course.ts';
import type { TestSchool, World } from './world.ts';

export type Review = {
  state: string;
  by: string | null;
  licence: string | null;
  date: string | null;
};
export type Row = {
  id: string;
  kind: string;
  subject: string;
  title: string;
  moduleTitle: string | null;
  expected: string;
  review: Review;
  canWithdraw: boolean;
};
export type Page = {
  total: number;
  reviewed: number;
  release: number;
  rows: Row[];
};

export const REVIEW = 'review { state by licence date }';
const ROW = `id kind subject title moduleTitle expected ${REVIEW} canWithdraw`;
export const LIST = `query ($courseId: ID!, $onlyDrafts: Boolean! = false) {
  contentReview(courseId: $courseId, onlyDrafts: $onlyDrafts, first: 200) {
    total reviewed release edges { node { ${ROW} } } } }`;
export const TEXT = `query ($input: ReviewTextInput!) {
  reviewText(input: $input) { body sources { id citation isChecked } row { ${ROW} } } }`;
export const SIGN = `mutation ($input: SignReviewInput!) { signReview(input: $input) { ${ROW} } }`;
export const WITHDRAW = `mutation ($input: WithdrawReviewInput!) {
  withdrawReview(input: $input) { ${ROW} } }`;
export const DRAFT = { state: 'DRAFT', by: null, licence: null, date: null };

/** A school with a course to review, and an instructor of it. */
export async function makeReviewed(world: World) {
  const school = await publishMedia(world, await world.makeSchoolWithoutCourse());
  const instructor = (await world.makePerson(school.schoolId, 'INSTRUCTOR')).client;
  return { school, instructor };
}

export async function listRows(
  client: Client,
  { courseId }: TestSchool,
  onlyDrafts = false,
): Promise<Page> {
  const variables = { courseId, onlyDrafts };
  type Listed = Omit<Page, 'rows'> & { edges: { node: Row }[] };
  const { contentReview } = await client.get<{ contentReview: Listed }>(LIST, variables);
  const { edges, ...page } = contentReview;
  return { ...page, rows: edges.map(({ node }) => node) };
}

export async function findRow(client: Client, school: TestSchool, kind: string): Promise<Row> {
  const { rows } = await listRows(client, school);
  const row = rows.find((candidate) => candidate.kind === kind);
  if (!row) throw new Error(`no ${kind} to review`);
  return row;
}

export const keyOf = ({ kind, subject, expected }: Row) => ({ kind, subject, expected });
export const signInput = (row: Row) => ({ input: { ...keyOf(row), licence: 'MT-1042' } });
