type Published = { courseId: string; releaseId: string };
type AuthoringRow = [operation: string, document: string, input: (of: Published) => object];

const course = ({ courseId }: Published) => ({ c: courseId });

/** Open to all staff of the course's school, and to nobody else. */
export const authoringRows: AuthoringRow[] = [
  ['Query.authoredCourses', '{ authoredCourses { courseId title } }', () => ({})],
  ['Query.draft', 'query ($c: ID!) { draft(courseId: $c) { title } }', course],
  [
    'Query.draftLesson',
    'query ($c: ID!) { draftLesson(courseId: $c, lesson: "l1") { text } }',
    course,
  ],
  [
    'Query.draftText',
    'query ($c: ID!) { draftText(courseId: $c, path: "course.yaml") { text } }',
    course,
  ],
  [
    'Query.draftHistory',
    'query ($c: ID!) { draftHistory(courseId: $c, path: "course.yaml") { totalCount } }',
    course,
  ],
  [
    'Query.draftQuestions',
    'query ($c: ID!) { draftQuestions(courseId: $c) { totalCount } }',
    course,
  ],
  [
    'Query.draftQuestion',
    'query ($c: ID!) { draftQuestion(courseId: $c, key: "P-SC") { fields } }',
    course,
  ],
  ['Query.draftChanges', 'query ($c: ID!) { draftChanges(courseId: $c) { path } }', course],
  ['Query.releases', 'query ($c: ID!) { releases(courseId: $c) { totalCount } }', course],
  [
    'Query.releaseChanges',
    'query ($r: ID!) { releaseChanges(releaseId: $r) { path } }',
    ({ releaseId }) => ({ r: releaseId }),
  ],
  [
    'Mutation.createCourse',
    'mutation ($input: CreateCourseInput!) { createCourse(input: $input) { courseId } }',
    () => ({ input: { title: 'New' } }),
  ],
  [
    'Mutation.editOutline',
    'mutation ($input: EditOutlineInput!) { editOutline(input: $input) { __typename } }',
    ({ courseId }) => ({
      input: { courseId, expected: 1, edit: { renameCourse: { title: 'Renamed' } } },
    }),
  ],
  [
    'Mutation.saveDraftLesson',
    'mutation ($input: SaveDraftLessonInput!) { saveDraftLesson(input: $input) { __typename } }',
    ({ courseId }) => ({ input: { courseId, lesson: 'l1', text: 'A', expected: 1 } }),
  ],
  [
    'Mutation.saveDraftText',
    'mutation ($input: SaveDraftTextInput!) { saveDraftText(input: $input) { __typename } }',
    ({ courseId }) => ({ input: { courseId, path: 'README.md', text: 'A', expected: 0 } }),
  ],
  [
    'Mutation.restoreDraftVersion',
    `mutation ($input: RestoreDraftVersionInput!) {
      restoreDraftVersion(input: $input) { __typename } }`,
    ({ courseId }) => ({ input: { courseId, path: 'lessons/l1.md', version: 1, expected: 1 } }),
  ],
  [
    'Mutation.saveDraftQuestion',
    'mutation ($input: SaveDraftQuestionInput!) { saveDraftQuestion(input: $input) { __typename } }',
    ({ courseId }) => ({ input: { courseId, fields: { lesson: 'l1' } } }),
  ],
  [
    'Mutation.archiveDraftQuestion',
    `mutation ($input: ArchiveDraftQuestionInput!) {
      archiveDraftQuestion(input: $input) { __typename } }`,
    ({ courseId }) => ({
      input: { courseId, key: 'P-SC', expected: 'f'.repeat(64), isArchived: true },
    }),
  ],
  [
    'Mutation.publishDraft',
    'mutation ($input: PublishDraftInput!) { publishDraft(input: $input) { __typename } }',
    ({ courseId }) => ({ input: { courseId, fingerprint: 'f'.repeat(64), note: 'None' } }),
  ],
];
