import { anyStaff, schoolStaff } from './access.answers.ts';
import type { Row, Scene } from './access.answers.ts';

const course = ({ school }: Scene) => ({ c: school.courseId });
const entry = ({ school: { courseId } }: Scene) => ({
  input: { courseId, key: 'book', expected: 'f'.repeat(64) },
});

export const authoringRows: Row[] = [
  ['Query.authoredCourses', '{ authoredCourses { courseId title } }', () => ({}), anyStaff],
  ['Query.draft', 'query ($c: ID!) { draft(courseId: $c) { title } }', course, schoolStaff],
  [
    'Query.draftLesson',
    'query ($c: ID!) { draftLesson(courseId: $c, lesson: "l1") { text } }',
    course,
    schoolStaff,
  ],
  [
    'Query.draftSources',
    'query ($c: ID!) { draftSources(courseId: $c) { entries { citation } } }',
    course,
    schoolStaff,
  ],
  [
    'Query.draftWords',
    'query ($c: ID!) { draftWords(courseId: $c) { entries { term } } }',
    course,
    schoolStaff,
  ],
  [
    'Query.draftHistory',
    'query ($c: ID!) { draftHistory(courseId: $c, path: "course.yaml") { totalCount } }',
    course,
    schoolStaff,
  ],
  [
    'Query.draftQuestions',
    'query ($c: ID!) { draftQuestions(courseId: $c) { totalCount } }',
    course,
    schoolStaff,
  ],
  [
    'Query.draftQuestion',
    'query ($c: ID!) { draftQuestion(courseId: $c, key: "P-SC") { fields } }',
    course,
    schoolStaff,
  ],
  [
    'Query.draftChanges',
    'query ($c: ID!) { draftChanges(courseId: $c) { path } }',
    course,
    schoolStaff,
  ],
  [
    'Query.releases',
    'query ($c: ID!) { releases(courseId: $c) { totalCount } }',
    course,
    schoolStaff,
  ],
  [
    'Query.releaseChanges',
    'query ($r: ID!) { releaseChanges(releaseId: $r) { path } }',
    ({ school: { releaseId } }) => ({ r: releaseId }),
    schoolStaff,
  ],
  [
    'Mutation.createCourse',
    'mutation ($input: CreateCourseInput!) { createCourse(input: $input) { courseId } }',
    () => ({ input: { title: 'New' } }),
    anyStaff,
  ],
  [
    'Mutation.editOutline',
    'mutation ($input: EditOutlineInput!) { editOutline(input: $input) { __typename } }',
    ({ school: { courseId } }) => ({
      input: { courseId, expected: 1, edit: { renameCourse: { title: 'Renamed' } } },
    }),
    schoolStaff,
  ],
  [
    'Mutation.saveDraftLesson',
    'mutation ($input: SaveDraftLessonInput!) { saveDraftLesson(input: $input) { __typename } }',
    ({ school: { courseId } }) => ({ input: { courseId, lesson: 'l1', text: 'A', expected: 1 } }),
    schoolStaff,
  ],
  [
    'Mutation.saveDraftSource',
    'mutation ($input: SaveDraftSourceInput!) { saveDraftSource(input: $input) { __typename } }',
    ({ school: { courseId } }) => ({
      input: { courseId, fields: { citation: 'A page.', checked: false } },
    }),
    schoolStaff,
  ],
  [
    'Mutation.removeDraftSource',
    `mutation ($input: RemoveDraftEntryInput!) {
      removeDraftSource(input: $input) { __typename } }`,
    entry,
    schoolStaff,
  ],
  [
    'Mutation.saveDraftWord',
    'mutation ($input: SaveDraftWordInput!) { saveDraftWord(input: $input) { __typename } }',
    ({ school: { courseId } }) => ({
      input: { courseId, fields: { term: 'Hand', definition: 'It holds.', sources: [] } },
    }),
    schoolStaff,
  ],
  [
    'Mutation.removeDraftWord',
    'mutation ($input: RemoveDraftEntryInput!) { removeDraftWord(input: $input) { __typename } }',
    entry,
    schoolStaff,
  ],
  [
    'Mutation.restoreDraftVersion',
    `mutation ($input: RestoreDraftVersionInput!) {
      restoreDraftVersion(input: $input) { __typename } }`,
    ({ school: { courseId } }) => ({
      input: { courseId, path: 'lessons/l1.md', version: 1, expected: 1 },
    }),
    schoolStaff,
  ],
  [
    'Mutation.saveDraftQuestion',
    'mutation ($input: SaveDraftQuestionInput!) { saveDraftQuestion(input: $input) { __typename } }',
    ({ school: { courseId } }) => ({ input: { courseId, fields: { lesson: 'l1' } } }),
    schoolStaff,
  ],
  [
    'Mutation.archiveDraftQuestion',
    `mutation ($input: ArchiveDraftQuestionInput!) {
      archiveDraftQuestion(input: $input) { __typename } }`,
    ({ school: { courseId } }) => ({
      input: { courseId, key: 'P-SC', expected: 'f'.repeat(64), isArchived: true },
    }),
    schoolStaff,
  ],
  [
    'Mutation.publishDraft',
    'mutation ($input: PublishDraftInput!) { publishDraft(input: $input) { __typename } }',
    ({ school: { courseId } }) => ({
      input: { courseId, fingerprint: 'f'.repeat(64), note: 'None' },
    }),
    schoolStaff,
  ],
];
