import { isQuestionTypeName } from '@palpate/question-types/pure';
import type { QuestionTypeName } from '@palpate/question-types/pure';

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
  return typeof type === 'string' && isQuestionTypeName(type) ? type : null;
}
