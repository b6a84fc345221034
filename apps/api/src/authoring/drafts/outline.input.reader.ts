import type { OutlineEdit } from '@palpate/content';
import { AppError } from '../../platform/errors/index.ts';
import { integer, text } from '../../platform/input.ts';
import { KEY, MINUTES, TITLE } from './draft.bounds.ts';
import type { OutlineEditInput } from './outline.input.ts';

const POSITION = [1, 1_000] as const;
const MAX_QUESTIONS = 200;

const title = (value: unknown) => text(value, 'title', TITLE).replaceAll(/\s+/g, ' ');
const key = (value: unknown, field: string) => text(value, field, KEY);
const minutes = (value: unknown) => integer(value, 'minutes', ...MINUTES);
const position = (value: unknown) => integer(value, 'position', ...POSITION);

const readers: readonly ((input: OutlineEditInput) => OutlineEdit | null | undefined)[] = [
  ({ renameCourse: edit }) => edit && { kind: 'rename-course', title: title(edit.title) },
  ({ renameModule: edit }) =>
    edit && {
      kind: 'rename-module',
      module: key(edit.module, 'module'),
      title: title(edit.title),
    },
  ({ addModule: edit }) => edit && { kind: 'add-module', title: title(edit.title) },
  ({ moveModule: edit }) =>
    edit && {
      kind: 'move-module',
      module: key(edit.module, 'module'),
      position: position(edit.position),
    },
  ({ removeModule: edit }) => edit && { kind: 'remove-module', module: key(edit.module, 'module') },
  ({ addLesson: edit }) =>
    edit && {
      kind: 'add-lesson',
      module: key(edit.module, 'module'),
      title: title(edit.title),
      minutes: minutes(edit.minutes),
    },
  ({ addQuiz: edit }) =>
    edit && {
      kind: 'add-quiz',
      module: key(edit.module, 'module'),
      title: title(edit.title),
      preset: preset(edit.preset),
      minutes: minutes(edit.minutes),
    },
  ({ changeActivity: edit }) =>
    edit && {
      kind: 'change-activity',
      activity: key(edit.activity, 'activity'),
      ...given(edit.title, (value) => ({ title: title(value) })),
      ...given(edit.minutes, (value) => ({ minutes: minutes(value) })),
      ...given(edit.isRequired, (isRequired) => ({ isRequired })),
    },
  ({ moveActivity: edit }) =>
    edit && {
      kind: 'move-activity',
      activity: key(edit.activity, 'activity'),
      module: key(edit.module, 'module'),
      position: position(edit.position),
    },
  ({ archive: edit }) => edit && { kind: 'archive', activity: key(edit.activity, 'activity') },
  ({ restore: edit }) =>
    edit && {
      kind: 'restore',
      activity: key(edit.activity, 'activity'),
      module: key(edit.module, 'module'),
    },
  ({ setQuestions: edit }) =>
    edit && {
      kind: 'set-questions',
      activity: key(edit.activity, 'activity'),
      questions: questionKeys(edit.questions),
    },
];

/** Exactly one edit, its fields within their bounds. */
export function readOutlineEdit(input: OutlineEditInput): OutlineEdit {
  const edits = readers.flatMap((read) => read(input) ?? []);
  const [edit] = edits;
  if (edit && edits.length === 1) return edit;
  throw new AppError('INPUT_INVALID', { field: 'edit', reason: 'NOT_EXACTLY_ONE' });
}

/** A field that was left out is no field at all. */
function given<T, Field>(value: T | null | undefined, field: (value: T) => Field): Field | null {
  return value === null || value === undefined ? null : field(value);
}

function preset(value: string): 'practice' | 'quiz' {
  if (value === 'practice' || value === 'quiz') return value;
  throw new AppError('INPUT_INVALID', { field: 'preset', reason: 'UNKNOWN' });
}

function questionKeys(questions: readonly string[]): string[] {
  if (questions.length > MAX_QUESTIONS) {
    throw new AppError('INPUT_INVALID', { field: 'questions', reason: 'TOO_MANY' });
  }
  return questions.map((question) => key(question, 'questions'));
}
