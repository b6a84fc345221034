import type { Client } from './client.ts';
import type { World } from './world.ts';

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

export type QuestionView = {
  key: string;
  path: string;
  fields: Record<string, unknown>;
  expected: string;
  isArchived: boolean;
  isPublished: boolean;
  usedIn: string[];
  problems: ProblemView[];
};
export type EntryConflict = { mine: object; theirs: object | null; changedBy: string };
export type SavedQuestion = QuestionView & Partial<EntryConflict>;

const QUESTION = `key path fields expected isArchived isPublished usedIn ${PROBLEMS}`;
export const ENTRY_CONFLICT = '... on EntryConflict { mine theirs expected changedBy }';

export async function readQuestion(
  client: Client,
  courseId: string,
  key: string,
): Promise<QuestionView> {
  const document = `query ($c: ID!, $k: ID!) { draftQuestion(courseId: $c, key: $k) { ${QUESTION} } }`;
  const variables = { c: courseId, k: key };
  return (await client.get<{ draftQuestion: QuestionView }>(document, variables)).draftQuestion;
}

export async function saveQuestion(client: Client, input: object): Promise<SavedQuestion> {
  const document = `mutation ($input: SaveDraftQuestionInput!) { saveDraftQuestion(input: $input) {
    ... on DraftQuestion { ${QUESTION} } ${ENTRY_CONFLICT}
    ... on DraftRefused { ${PROBLEMS} } } }`;
  return (await client.get<{ saveDraftQuestion: SavedQuestion }>(document, { input }))
    .saveDraftQuestion;
}

export async function archiveQuestion(client: Client, input: object): Promise<SavedQuestion> {
  const document = `mutation ($input: ArchiveDraftQuestionInput!) {
    archiveDraftQuestion(input: $input) { ... on DraftQuestion { ${QUESTION} } ${ENTRY_CONFLICT} } }`;
  return (await client.get<{ archiveDraftQuestion: SavedQuestion }>(document, { input }))
    .archiveDraftQuestion;
}

export async function listQuestions(client: Client, variables: object) {
  const document = `query ($courseId: ID!, $first: Int, $after: String, $search: String,
      $lesson: ID, $type: String, $use: String, $archived: Boolean, $hasProblems: Boolean) {
    draftQuestions(courseId: $courseId, first: $first, after: $after, search: $search,
      lesson: $lesson, type: $type, use: $use, archived: $archived, hasProblems: $hasProblems) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { key type use stem usedIn problems isArchived isSafetyCritical } } } }`;
  const { draftQuestions } = await client.get<{
    draftQuestions: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: { key: string; usedIn: string[]; problems: number } }[];
    };
  }>(document, variables);
  return { ...draftQuestions, keys: draftQuestions.edges.map(({ node }) => node.key) };
}

export type Publication = {
  id: string;
  number: number;
  note: string;
  cohorts: number;
  problems: ProblemView[];
  fingerprint: string;
};

export async function publishDraft(
  client: Client,
  input: { courseId: string; fingerprint: string; note: string },
): Promise<Partial<Publication>> {
  const document = `mutation ($input: PublishDraftInput!) { publishDraft(input: $input) {
    ... on ReleaseInfo { id number note cohorts isCorrection }
    ... on DraftRefused { ${PROBLEMS} } ... on DraftMoved { fingerprint changedBy } } }`;
  const answer = await client.get<{ publishDraft: Partial<Publication> }>(document, { input });
  return answer.publishDraft;
}

export type Change = { path: string; kind: string; before: string | null; after: string | null };

export async function readChanges(client: Client, courseId: string): Promise<Change[]> {
  const document = 'query ($c: ID!) { draftChanges(courseId: $c) { path kind before after } }';
  return (await client.get<{ draftChanges: Change[] }>(document, { c: courseId })).draftChanges;
}

/** With what YAML and HTML would like to take for theirs. */
export const newQuestion = {
  type: 'single-choice',
  use: 'practice',
  lesson: 'l1',
  area: 'SAF',
  stem: 'Yes: or # no?',
  options: [
    { id: 'a', text: '<script>alert(1)</script>', rationale: "It's so, isn't it." },
    { id: 'b', text: '- no', rationale: 'Not so.\nAnd why not.' },
  ],
  key: 'a',
  sources: ['book'],
};

/** One edit on the outline as it stands, where nobody else is at work. */
export async function change(client: Client, courseId: string, edit: object): Promise<DraftView> {
  const { outlineVersion: expected } = await readDraft(client, courseId);
  const draft = await editOutline(client, { courseId, expected, edit });
  if (!draft.modules) throw new Error('a conflict nobody expected');
  return draft;
}

/** The keys of a draft: of each module with its activities, then of what is archived. */
export function keysOf({ modules, archived }: DraftView): string[][] {
  const path = modules.map(({ key, activities }) => [key, ...activities.map((one) => one.key)]);
  return [...path, archived.map(({ key }) => key)];
}

export async function countRows(
  { query }: World,
  schoolId: string,
  table: string,
  where = 'true',
): Promise<number> {
  const text = `SELECT count(*)::int AS n FROM ${table} WHERE school_id = $1 AND ${where}`;
  const [row] = await query<{ n: number }>(text, [schoolId]);
  return row?.n ?? 0;
}
