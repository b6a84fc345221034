import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { QuestionSource } from '@palpate/content';
import { questionType } from '@palpate/question-types/pure';
import { AppError } from '../platform/errors/index.ts';
import { newId } from '../platform/ids.ts';
import { Sql, type Transaction } from '../platform/database/index.ts';
import { Question, QuestionVersion } from './question.entity.ts';
import { findLatestVersions, findVersions, type LatestVersionRow } from './question.sql.ts';

export type AskedVersion = {
  id: string;
  questionId: string;
  key: string;
  type: string;
  isSafetyCritical: boolean;
  definition: unknown;
};

@Injectable()
export class QuestionService {
  /** Versions are immutable, so this cache is never stale. */
  private readonly versions = new LRUCache<string, AskedVersion>({ max: 20_000 });

  constructor(private readonly sql: Sql) {}

  async getVersions(schoolId: string, ids: readonly string[]): Promise<Map<string, AskedVersion>> {
    const missing = ids.filter((id) => !this.versions.has(`${schoolId}:${id}`));
    if (missing.length > 0) {
      for (const row of await this.sql.run(findVersions, [schoolId, missing])) {
        this.versions.set(`${schoolId}:${row.id}`, {
          id: row.id,
          questionId: row.question_id,
          key: row.key,
          type: row.type,
          isSafetyCritical: row.is_safety_critical,
          definition: row.definition,
        });
      }
    }
    return new Map(ids.map((id) => [id, this.getCached(schoolId, id)]));
  }

  /** Stores what changed as new versions; returns the version to ask for each key. */
  async storeVersions(
    tx: Transaction,
    command: { schoolId: string; questions: readonly QuestionSource[]; now: Date },
  ): Promise<Map<string, string>> {
    const { schoolId, questions, now } = command;
    const keys = questions.map((question) => question.id);
    const known = new Map(
      (await tx.run(findLatestVersions, [schoolId, keys])).map((row) => [row.key, row]),
    );
    const versions = new Map<string, string>();
    for (const source of questions) {
      const existing = known.get(source.id);
      versions.set(source.id, await this.storeVersion(tx, { schoolId, source, existing, now }));
    }
    return versions;
  }

  private async storeVersion(
    tx: Transaction,
    command: {
      schoolId: string;
      source: QuestionSource;
      existing: LatestVersionRow | undefined;
      now: Date;
    },
  ): Promise<string> {
    const { schoolId, source, existing, now } = command;
    const questionId = existing?.question_id ?? newId();
    const id = newId();
    const type = questionType(source.type);
    const secret = existing?.first_version_id ?? id;
    const definition = type.relabel(source.definition, (option) => opaqueId(secret, option));
    if (existing && isSame(existing, source, definition)) return existing.version_id;
    if (!existing) {
      const created = { schoolId, id: questionId, key: source.id, use: source.use, createdAt: now };
      await tx.manager.insert(Question, created);
    }
    if (existing && existing.use !== source.use) {
      throw new AppError('QUESTION_USE_CHANGED', { question: source.id });
    }
    await tx.manager.insert(QuestionVersion, {
      schoolId,
      id,
      questionId,
      number: (existing?.number ?? 0) + 1,
      type: source.type,
      scoringRule: type.scoringRule,
      isSafetyCritical: source.isSafetyCritical,
      definition: definition as object,
      createdAt: now,
    });
    return id;
  }

  private getCached(schoolId: string, id: string): AskedVersion {
    const version = this.versions.get(`${schoolId}:${id}`);
    if (!version) throw new Error(`question version ${id} is missing`);
    return version;
  }
}

function isSame(existing: LatestVersionRow, source: QuestionSource, definition: unknown): boolean {
  return (
    existing.use === source.use &&
    existing.type === source.type &&
    existing.scoring_rule === questionType(source.type).scoringRule &&
    existing.is_safety_critical === source.isSafetyCritical &&
    isDeepStrictEqual(existing.definition, JSON.parse(JSON.stringify(definition)))
  );
}

/**
 * Authoring ids run in the key's order; what a client sees must not. Stable from version to version. The secret
 * is the first version's id: the question's own is sent to students, who could try out authoring ids with it.
 */
function opaqueId(secret: string, optionId: string): string {
  return createHash('sha256').update(`${secret}:${optionId}`).digest('hex').slice(0, 10);
}
