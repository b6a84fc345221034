import { Injectable } from '@nestjs/common';
import type { QuestionEntry } from '@palpate/content';
import { AppError } from '../../platform/errors/index.ts';
import { toConnection } from '../../platform/graphql/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { DraftIdentity } from '../drafts/draft.identity.ts';
import { DraftReader } from '../drafts/draft.reader.ts';
import type { QuestionFilter } from './question.input.ts';
import type { DraftQuestion, DraftQuestionConnection } from './question.types.ts';
import { questionProblems, searchable, usesOf, viewHead, viewQuestion } from './question.view.ts';

/** The questions of a draft, read from its files. */
@Injectable()
export class QuestionListService {
  constructor(
    private readonly reader: DraftReader,
    private readonly identity: DraftIdentity,
  ) {}

  async list({ schoolId }: Viewer, filter: QuestionFilter): Promise<DraftQuestionConnection> {
    const { courseId, page } = filter;
    const reading = await this.reader.get({ schoolId, courseId });
    const found = reading.entries.filter((entry) => {
      const isFaulty = () => questionProblems(entry, reading).length > 0;
      return isAsked(entry, filter) && (!filter.hasProblems || isFaulty());
    });
    const context = { reading, uses: usesOf(reading) };
    const after = page.after?.[0];
    const start = after === undefined ? 0 : found.findIndex((entry) => placeOf(entry) > after);
    const rows = start === -1 ? [] : found.slice(start, start + page.limit);
    return toConnection(rows, page, {
      totalCount: found.length,
      keysOf: (entry) => [placeOf(entry)],
      toNode: (entry) => viewHead(courseId, entry, context),
    });
  }

  async get({ schoolId }: Viewer, courseId: string, key: string): Promise<DraftQuestion> {
    const reading = await this.reader.get({ schoolId, courseId });
    const entry = reading.entries.find((one) => one.key === key);
    if (!entry) throw new AppError('NOT_FOUND');
    const isPublished = (await this.identity.findUse(schoolId, key)) !== null;
    return viewQuestion(courseId, entry, { reading, isPublished });
  }
}

/** Sorts as the files do, and stays the same when a question is taken out before it. */
function placeOf({ path, index }: QuestionEntry): string {
  return `${path}:${String(index).padStart(6, '0')}`;
}

function isAsked({ fields, isArchived }: QuestionEntry, filter: QuestionFilter): boolean {
  const { search, lesson, type, use } = filter;
  if (filter.isArchived !== null && filter.isArchived !== isArchived) return false;
  if (lesson !== null && fields['lesson'] !== lesson) return false;
  if (type !== null && fields['type'] !== type) return false;
  if (use !== null && fields['use'] !== use) return false;
  return search === null || searchable(fields).includes(search.toLowerCase());
}
