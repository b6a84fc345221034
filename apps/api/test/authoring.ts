import type { Client } from './client.ts';

export type DraftView = {
  courseId: string;
  title: string;
  release: number | null;
  fingerprint: string;
  outlineVersion: number;
  modules: { key: string; slot: number; title: string; activities: ActivityView[] }[];
  archived: ActivityView[];
  problems: ProblemView[];
  changes: number;
  files: string[];
};
export type ActivityView = {
  key: string;
  kind: string;
  title: string;
  minutes: number;
  isRequired: boolean;
  questions: string[];
  problems: number;
};
export type ProblemView = { path: string; line: number; code: string };
export type LessonView = { key: string; text: string; version: number; problems: ProblemView[] };
export type Conflict = { mine: string; theirs: string; version: number; changedBy: string };

const PROBLEMS = 'problems { path line code }';
const ACTIVITY = 'key kind title minutes isRequired questions problems';
export const DRAFT = `courseId title release fingerprint outlineVersion changes files ${PROBLEMS}
  modules { key slot title activities { ${ACTIVITY} } } archived { ${ACTIVITY} }`;
const CONFLICT = '... on DraftConflict { mine theirs version changedBy }';
const LESSON = `key text version ${PROBLEMS}`;

export async function readDraft(client: Client, courseId: string): Promise<DraftView> {
  const document = `query ($c: ID!) { draft(courseId: $c) { ${DRAFT} } }`;
  return (await client.get<{ draft: DraftView }>(document, { c: courseId })).draft;
}

export async function editOutline(
  client: Client,
  input: { courseId: string; expected: number; edit: object },
): Promise<DraftView & Partial<Conflict>> {
  const document = `mutation ($input: EditOutlineInput!) {
    editOutline(input: $input) { ... on Draft { ${DRAFT} } ${CONFLICT} } }`;
  const { editOutline: result } = await client.get<{
    editOutline: DraftView & Partial<Conflict>;
  }>(document, { input });
  return result;
}

export async function readLesson(
  client: Client,
  courseId: string,
  lesson: string,
): Promise<LessonView> {
  const document = `query ($c: ID!, $l: ID!) { draftLesson(courseId: $c, lesson: $l) { ${LESSON} } }`;
  const variables = { c: courseId, l: lesson };
  return (await client.get<{ draftLesson: LessonView }>(document, variables)).draftLesson;
}

export async function saveLesson(
  client: Client,
  input: { courseId: string; lesson: string; text: string; expected: number },
): Promise<LessonView & Partial<Conflict>> {
  const document = `mutation ($input: SaveDraftLessonInput!) {
    saveDraftLesson(input: $input) { ... on DraftLesson { ${LESSON} } ${CONFLICT} } }`;
  const { saveDraftLesson } = await client.get<{
    saveDraftLesson: LessonView & Partial<Conflict>;
  }>(document, { input });
  return saveDraftLesson;
}
