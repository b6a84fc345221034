import { Injectable } from '@nestjs/common';
import { questionType } from '@palpate/question-types/pure';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { QuestionService, type AskedVersion } from '../../questions/index.ts';
import { ReleaseService } from '../release.service.ts';
import { findMuscleText } from './atlas.texts.ts';
import { reviewableText } from './content-review.service.ts';
import { ReviewReader } from './review.reader.ts';
import { assembleRow, type ReviewableText } from './review.row.ts';
import { readReleasedTexts, type ReleasedTextRow } from './review.sql.ts';
import type { ReviewKind, ReviewText } from './review.types.ts';

export type TextCommand = { courseId: string; kind: ReviewKind; subject: string };

/** One text in full, for staff: a question comes with its key and every reason. */
@Injectable()
export class ReviewTextService {
  constructor(
    private readonly sql: Sql,
    private readonly reader: ReviewReader,
    private readonly releases: ReleaseService,
    private readonly questions: QuestionService,
  ) {}

  async get(viewer: Viewer, { courseId, kind, subject }: TextCommand): Promise<ReviewText> {
    if (kind === 'MUSCLE') return this.getMuscle(viewer, subject);
    const rows = await this.sql.run(readReleasedTexts, [viewer.schoolId, courseId, subject]);
    const row = rows.find((candidate) => candidate.kind === kind);
    if (!row) throw new AppError('NOT_FOUND');
    return kind === 'LESSON' ? this.getLesson(viewer, row) : this.getQuestion(viewer, row);
  }

  private async getMuscle(viewer: Viewer, muscleId: string): Promise<ReviewText> {
    const found = findMuscleText(muscleId);
    if (!found) throw new AppError('NOT_FOUND');
    const { body, ...text } = found;
    return { row: await this.readRow(viewer, text), body, sources: [] };
  }

  private async getLesson(viewer: Viewer, row: ReleasedTextRow): Promise<ReviewText> {
    const { fingerprint: sourceHash, release_id: releaseId } = row;
    const { schoolId } = viewer;
    const body = await this.releases.getTree({ schoolId, releaseId, sourceHash });
    return { row: await this.readRow(viewer, reviewableText(row)), body, sources: [] };
  }

  private async getQuestion(viewer: Viewer, row: ReleasedTextRow): Promise<ReviewText> {
    const { schoolId } = viewer;
    const { fingerprint, release_id: releaseId } = row;
    const versions = await this.questions.getVersions(schoolId, [fingerprint]);
    const version = versions.get(fingerprint);
    if (!version) throw new AppError('NOT_FOUND');
    const sources = await this.releases.findSources(schoolId, releaseId, row.sources);
    const reviewed = await this.readRow(viewer, reviewableText(row));
    return { row: reviewed, body: questionBody(version), sources };
  }

  private async readRow(viewer: Viewer, text: ReviewableText) {
    const [entry = null] = await this.reader.read(viewer.schoolId, text.kind, [text]);
    return assembleRow(viewer, text, entry);
  }
}

/** The question as it is asked, options as written, and what it tells once it is closed. */
function questionBody({ type: name, key, isSafetyCritical, definition }: AskedVersion) {
  const type = questionType(name);
  const view = type.view(definition, type.order(definition, asWritten));
  return {
    type: name,
    key,
    isSafetyCritical,
    view,
    feedback: type.feedback(definition, null, 'all'),
  };
}

/** A shuffle that always draws the first leaves the order of the author, where a type allows that. */
function asWritten(): number {
  return 0;
}
