import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import {
  COMPILER_VERSION,
  compileLesson,
  type LessonTree,
  type SourceEntry,
} from '@palpate/content';
import { AppError } from '../platform/errors/index.ts';
import { Sql } from '../platform/database/index.ts';
import type { Outline, OutlineModule } from './outline.ts';
import {
  findSources,
  lessonContext,
  readMatter,
  type QuestionHead,
  type ReleaseMatter,
} from './release.matter.ts';
import {
  readBibliography,
  readOutline,
  readPublishedCourses,
  readQuestions,
  readSource,
  type OutlineRow,
  type PlacedQuestionRow,
} from './release.sql.ts';

/** Reads of releases. What is immutable is kept in memory; the compiled tree is a cache of its source. */
@Injectable()
export class ReleaseService {
  private readonly outlines = new LRUCache<string, Outline>({ max: 500 });
  private readonly matters = new LRUCache<string, ReleaseMatter>({ max: 100 });
  private readonly trees = new LRUCache<string, LessonTree>({ max: 300 });
  private readonly questions = new LRUCache<string, PlacedQuestionRow[]>({ max: 5_000 });

  constructor(private readonly sql: Sql) {}

  async getOutline(schoolId: string, releaseId: string): Promise<Outline> {
    const key = `${schoolId}:${releaseId}`;
    const cached = this.outlines.get(key);
    if (cached) return cached;
    const rows = await this.sql.run(readOutline, [schoolId, releaseId]);
    const outline = assembleOutline(releaseId, rows);
    this.outlines.set(key, outline);
    return outline;
  }

  async getTree(command: {
    schoolId: string;
    releaseId: string;
    sourceHash: string;
  }): Promise<LessonTree> {
    const { schoolId, releaseId, sourceHash } = command;
    const key = `${schoolId}:${releaseId}:${sourceHash}:${COMPILER_VERSION}`;
    const cached = this.trees.get(key);
    if (cached) return cached;
    const matter = await this.getMatter(schoolId, releaseId);
    const [row] = await this.sql.run(readSource, [schoolId, sourceHash]);
    if (!row) throw new AppError('NOT_FOUND');
    const { tree } = compileLesson(row.text, lessonContext(matter));
    this.trees.set(key, tree);
    return tree;
  }

  /** What the release's lessons share: sources, limits, glossary, assets. */
  async getMatter(schoolId: string, releaseId: string): Promise<ReleaseMatter> {
    const key = `${schoolId}:${releaseId}`;
    const cached = this.matters.get(key);
    if (cached) return cached;
    const [row] = await this.sql.run(readBibliography, [schoolId, releaseId]);
    if (!row) throw new AppError('NOT_FOUND');
    const matter = readMatter(row.text);
    this.matters.set(key, matter);
    return matter;
  }

  /** Sources of the release by id, in the order asked. */
  async findSources(
    schoolId: string,
    releaseId: string,
    ids: readonly string[],
  ): Promise<SourceEntry[]> {
    return findSources(await this.getMatter(schoolId, releaseId), ids);
  }

  async getQuestions(
    schoolId: string,
    releaseId: string,
    activityId: string,
  ): Promise<PlacedQuestionRow[]> {
    const key = `${schoolId}:${releaseId}:${activityId}`;
    const cached = this.questions.get(key);
    if (cached) return cached;
    const rows = await this.sql.run(readQuestions, [schoolId, releaseId, activityId]);
    this.questions.set(key, rows);
    return rows;
  }

  /** What the release says of an activity's questions, by version. */
  async getHeads(
    schoolId: string,
    releaseId: string,
    activityId: string,
  ): Promise<Map<string, QuestionHead>> {
    const rows = await this.getQuestions(schoolId, releaseId, activityId);
    const matter = await this.getMatter(schoolId, releaseId);
    return new Map(
      rows.map(({ question_version_id: id, review, sources }) => [
        id,
        { review, sources: findSources(matter, sources) },
      ]),
    );
  }

  listPublished(schoolId: string) {
    return this.sql.run(readPublishedCourses, [schoolId]);
  }
}

function assembleOutline(releaseId: string, rows: readonly OutlineRow[]): Outline {
  const [first] = rows;
  if (!first) throw new AppError('NOT_FOUND');
  const modules = new Map<string, OutlineRow[]>();
  for (const row of rows) modules.set(row.module_id, [...(modules.get(row.module_id) ?? []), row]);
  return {
    releaseId,
    release: first.release,
    courseId: first.course_id,
    courseTitle: first.course_title,
    publishedAt: first.published_at,
    modules: [...modules.values()].map(assembleModule),
  };
}

function assembleModule(rows: readonly OutlineRow[]): OutlineModule {
  const [first] = rows;
  if (!first) throw new Error('a module of a release has activities');
  return {
    id: first.module_id,
    slot: first.slot,
    title: first.module_title,
    required: rows.filter((row) => row.is_required).length,
    activities: rows.map((row) => ({
      id: row.activity_id,
      key: row.key,
      kind: row.kind,
      title: row.title,
      minutes: row.minutes,
      isRequired: row.is_required,
      sourceHash: row.source_hash,
      questions: row.questions,
      requires: row.requires,
    })),
  };
}
