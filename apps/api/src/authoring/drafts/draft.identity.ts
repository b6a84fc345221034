import { Injectable } from '@nestjs/common';
import type { EntryFields, QuestionEntry, TakenIds } from '@palpate/content';
import { Sql, type Transaction } from '../../platform/database/index.ts';
import { identityProblems } from './draft.identity.policy.ts';
import { readPublishedIdentity, readQuestionUses, readUsedIds } from './draft.identity.sql.ts';
import type { DraftReading } from './draft.reader.ts';
import type { DraftPlace } from './draft.store.ts';
import type { CourseProblem } from './draft.types.ts';

/** Holds a draft against what was published under the same ids. */
@Injectable()
export class DraftIdentity {
  constructor(private readonly sql: Sql) {}

  /** What would be refused when it is published, beside the reader's own problems. */
  async findProblems(
    { schoolId, courseId }: DraftPlace,
    reading: DraftReading,
    source: Pick<Transaction, 'run'> = this.sql,
  ): Promise<CourseProblem[]> {
    const keys = reading.entries.map(({ key }) => key);
    const [published] = await source.run(readPublishedIdentity, [schoolId, courseId]);
    const uses = await source.run(readQuestionUses, [schoolId, keys]);
    if (!published) return [];
    return identityProblems(reading, published, new Map(uses.map(({ key, use }) => [key, use])));
  }

  /** A question that was published never changes its use: whatever was answered would count elsewhere. */
  async refuseUse(
    schoolId: string,
    { key, path, line }: QuestionEntry,
    fields: EntryFields,
  ): Promise<{ problems: CourseProblem[] } | null> {
    const use = await this.findUse(schoolId, key);
    if (use === null || use === fields['use']) return null;
    const message = `"${key}" was published with use: ${use}, and keeps it.`;
    return { problems: [{ path, line, column: 1, code: 'QUESTION_USE_CHANGED', message }] };
  }

  /** The use that a question was published with; null before. */
  async findUse(schoolId: string, key: string): Promise<string | null> {
    const [published] = await this.sql.run(readQuestionUses, [schoolId, [key]]);
    return published?.use ?? null;
  }

  /** Ids of activities and modules that the draft or a release has ever had, and slots of modules. */
  async taken({ schoolId, courseId }: DraftPlace): Promise<TakenIds> {
    const [used, [published]] = await Promise.all([
      this.sql.run(readUsedIds, [schoolId, courseId, 'OUTLINE']),
      this.sql.run(readPublishedIdentity, [schoolId, courseId]),
    ]);
    const { modules = {}, activities = {} } = published ?? {};
    const ids = [...used.map(({ id }) => id), ...Object.keys(modules), ...Object.keys(activities)];
    return { ids, slots: Object.values(modules) };
  }

  /** Keys of questions that the draft has ever had, or the school. */
  async takenQuestions({ schoolId, courseId }: DraftPlace): Promise<string[]> {
    const used = await this.sql.run(readUsedIds, [schoolId, courseId, 'QUESTION']);
    return used.map(({ id }) => id);
  }
}
