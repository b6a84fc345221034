import type { QuestionTypeName } from '@palpate/question-types/pure';

/** Only the names: the types themselves come with the page that needs them, not with the router. */
const typeNames: Record<QuestionTypeName, true> = {
  'single-choice': true,
  'multiple-response': true,
  'true-false': true,
  numeric: true,
  ordering: true,
  matching: true,
  'point-on-body': true,
  'short-answer': true,
  'extended-text': true,
  'claim-check': true,
};

/** What the address of the list says: words to look for, and which questions are shown. */
export type QuestionSearch = {
  search?: string;
  lesson?: string;
  type?: QuestionTypeName;
  use?: 'practice' | 'graded';
  archived?: true;
  problems?: true;
};

/** What the address of a new question says: its type, and the activity that it is written for. */
export type NewQuestionSearch = { type?: QuestionTypeName; place?: string };

type Raw = Record<string, unknown>;

/** Reads the list's search from the address, and drops what isn't of it. */
export function readQuestionSearch(search: Raw): QuestionSearch {
  const type = typeOf(search['type']);
  const use = search['use'];
  return {
    ...(typeof search['search'] === 'string' && search['search'] && { search: search['search'] }),
    ...(typeof search['lesson'] === 'string' && { lesson: search['lesson'] }),
    ...(type && { type }),
    ...((use === 'practice' || use === 'graded') && { use }),
    ...(search['archived'] === true && { archived: true }),
    ...(search['problems'] === true && { problems: true }),
  };
}

/** Reads a new question's type and place from the address, and drops what isn't of it. */
export function readNewQuestionSearch(search: Raw): NewQuestionSearch {
  const type = typeOf(search['type']);
  return {
    ...(type && { type }),
    ...(typeof search['place'] === 'string' && { place: search['place'] }),
  };
}

function typeOf(type: unknown): QuestionTypeName | null {
  return isTypeName(type) ? type : null;
}

function isTypeName(type: unknown): type is QuestionTypeName {
  return typeof type === 'string' && Object.hasOwn(typeNames, type);
}
