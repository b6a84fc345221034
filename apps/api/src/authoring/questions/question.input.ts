import { AppError } from '../../platform/errors/index.ts';
import { readPage } from '../../platform/graphql/index.ts';
import type { PageStart } from '../../platform/graphql/connection.ts';
import { text, uuid } from '../../platform/input.ts';
import { KEY, SEARCH } from '../drafts/draft.bounds.ts';
import { readKnown, type KnownEntry } from '../drafts/draft.entry.ts';
import type { DraftQuestionArgs, SaveDraftQuestionInput } from './question.types.ts';

export type QuestionFilter = {
  courseId: string;
  page: PageStart;
  search: string | null;
  lesson: string | null;
  type: string | null;
  use: string | null;
  isArchived: boolean | null;
  hasProblems: boolean | null;
};

/** `known` is null for a new question. */
export type QuestionSave = {
  courseId: string;
  known: KnownEntry | null;
  fields: Record<string, unknown>;
  place: string | null;
};

export function readQuestionFilter(args: DraftQuestionArgs): QuestionFilter {
  const { courseId, search, lesson, type, use, archived, hasProblems } = args;
  return {
    courseId: uuid(courseId, 'courseId'),
    page: readPage(args, 1),
    search: search?.trim() ? text(search, 'search', SEARCH) : null,
    lesson: lesson ? text(lesson, 'lesson', KEY) : null,
    type: type ? text(type, 'type', KEY) : null,
    use: use ? text(use, 'use', KEY) : null,
    isArchived: archived ?? null,
    hasProblems: hasProblems ?? null,
  };
}

export function readQuestionSave(input: SaveDraftQuestionInput): QuestionSave {
  const { courseId, key, expected, fields, place } = input;
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw new AppError('INPUT_INVALID', { field: 'fields', reason: 'NOT_AN_OBJECT' });
  }
  return {
    courseId: uuid(courseId, 'courseId'),
    known: readKnown(key, expected),
    fields: { ...fields },
    place: place ? text(place, 'place', KEY) : null,
  };
}
