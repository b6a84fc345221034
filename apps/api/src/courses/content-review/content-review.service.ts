import { Injectable } from '@nestjs/common';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { PageStart } from '../../platform/graphql/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { ReleaseService } from '../release.service.ts';
import { muscleTexts } from './atlas.texts.ts';
import { pageOf } from './review.page.ts';
import { effectiveReview } from './review.policy.ts';
import { ReviewReader } from './review.reader.ts';
import { assembleRow, type ReviewableText } from './review.row.ts';
import { readReleasedTexts, type ReleasedTextRow, type ReviewEntryRow } from './review.sql.ts';
import type { ContentReview, MuscleReview, ReviewCourse, ReviewRow } from './review.types.ts';

export type ListCommand = { courseId: string; onlyDrafts: boolean; start: PageStart };

/** What there is to review: the newest release of a course, and the atlas. */
@Injectable()
export class ContentReviewService {
  constructor(
    private readonly sql: Sql,
    private readonly reader: ReviewReader,
    private readonly releases: ReleaseService,
  ) {}

  async listCourses({ schoolId }: Viewer): Promise<ReviewCourse[]> {
    const courses = await this.releases.listPublished(schoolId);
    return courses.map(({ id, title, release }) => ({ id, title, release }));
  }

  async list(viewer: Viewer, { courseId, onlyDrafts, start }: ListCommand): Promise<ContentReview> {
    const { schoolId } = viewer;
    const released = await this.sql.run(readReleasedTexts, [schoolId, courseId, null]);
    const [first] = released;
    if (!first) throw new AppError('NOT_FOUND');
    const outline = await this.releases.getOutline(schoolId, first.release_id);
    const rows = await this.assemble(viewer, [...distinctTexts(released), ...muscleTexts]);
    const drafts = rows.filter(({ review }) => review.state === 'DRAFT');
    return {
      courseId,
      courseTitle: outline.courseTitle,
      release: outline.release,
      total: rows.length,
      reviewed: rows.length - drafts.length,
      ...pageOf(onlyDrafts ? drafts : rows, start),
    };
  }

  /** For every reader of the atlas, at most ten seconds old. */
  async listMuscles({ schoolId }: Viewer): Promise<MuscleReview[]> {
    const entries = await this.reader.find(schoolId, 'MUSCLE', muscleTexts);
    return muscleTexts.map(({ subject, authored }, index) => ({
      muscleId: subject,
      review: effectiveReview(authored, entries[index] ?? null),
    }));
  }

  private async assemble(viewer: Viewer, texts: readonly ReviewableText[]): Promise<ReviewRow[]> {
    const ofKind = (kind: ReviewableText['kind']) => texts.filter((text) => text.kind === kind);
    const entries = new Map<ReviewableText, ReviewEntryRow | null>();
    const reads = (['LESSON', 'QUESTION', 'MUSCLE'] as const).map(async (kind) => {
      const found = await this.reader.read(viewer.schoolId, kind, ofKind(kind));
      for (const [index, text] of ofKind(kind).entries()) entries.set(text, found[index] ?? null);
    });
    await Promise.all(reads);
    return texts.map((text) => assembleRow(viewer, text, entries.get(text) ?? null));
  }
}

export function reviewableText(row: ReleasedTextRow): ReviewableText {
  const { kind, subject, fingerprint, title, module_title: moduleTitle, review } = row;
  return { kind, subject, fingerprint, title, moduleTitle, authored: review };
}

/** A question asked in a lesson and a quiz is one text, where it is asked first. */
function distinctTexts(rows: readonly ReleasedTextRow[]): ReviewableText[] {
  const first = new Map(rows.toReversed().map((row) => [`${row.kind}:${row.subject}`, row]));
  return rows
    .filter((row) => first.get(`${row.kind}:${row.subject}`) === row)
    .map((row) => reviewableText(row));
}
