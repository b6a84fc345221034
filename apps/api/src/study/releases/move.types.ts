import {
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import type { ActivityKind } from '../../courses/index.ts';
import { DateTimeScalar } from '../../platform/graphql/index.ts';
import { ActivityKindEnum } from '../activity-kind.ts';
import { CohortRef, CourseRef, ProgressView } from '../home/home.types.ts';
import type { ReleaseChangeKind } from './release.change.ts';

export const ReleaseChangeKindEnum = {
  GAINED: 'GAINED',
  LOST: 'LOST',
  MOVED: 'MOVED',
  RENAMED: 'RENAMED',
  REQUIRED: 'REQUIRED',
  OPTIONAL: 'OPTIONAL',
  TEXT: 'TEXT',
  QUESTIONS: 'QUESTIONS',
  RULES: 'RULES',
  MODULE_RENAMED: 'MODULE_RENAMED',
} as const satisfies Record<ReleaseChangeKind, ReleaseChangeKind>;
registerEnumType(ReleaseChangeKindEnum, { name: 'ReleaseChangeKind' });

@ObjectType('ReleaseChange')
export class ReleaseChangeView {
  @Field(() => ReleaseChangeKindEnum) kind: ReleaseChangeKind;
  @Field(() => ID, { nullable: true, description: 'Null where a module is renamed' })
  activityId: string | null;
  @Field(() => ActivityKindEnum, { nullable: true }) activityKind: ActivityKind | null;
  @Field(() => String, { description: 'As it is called in the release moved to' }) title: string;
  @Field(() => String, { nullable: true, description: 'The module, or the title, of before' })
  before: string | null;
  @Field(() => String, { nullable: true }) after: string | null;
  @Field(() => Int, { description: 'Questions' }) added: number;
  @Field(() => Int, { description: 'Questions' }) removed: number;
  @Field(() => Int, { description: 'Questions' }) changed: number;
}

@ObjectType()
export class MoveRelease {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => String) note: string;
  @Field(() => DateTimeScalar) publishedAt: Date;
  @Field(() => Boolean) isCorrection: boolean;
}

@ObjectType({ description: 'What a move would do to one student' })
export class MovedStudent {
  @Field(() => ID) enrolmentId: string;
  @Field(() => String) name: string;
  @Field(() => Boolean) isPaused: boolean;
  @Field(() => Int, { description: 'The release the run is on now' }) release: number;
  @Field(() => ProgressView) before: ProgressView;
  @Field(() => ProgressView) after: ProgressView;
  @Field(() => Int, { description: 'Quizzes begun and not handed in: they go on as they began' })
  underWay: number;
  @Field(() => [String], { description: 'Titles of what is open now and will be locked' })
  newlyLocked: string[];
  @Field(() => [String], { description: 'Titles of what is locked now and will be open' })
  newlyOpen: string[];
}

@ObjectType({ description: 'Computed, nothing is written' })
export class ReleaseMovePreview {
  @Field(() => CohortRef) cohort: CohortRef;
  @Field(() => CourseRef) course: CourseRef;
  @Field(() => MoveRelease) from: MoveRelease;
  @Field(() => MoveRelease) to: MoveRelease;
  @Field(() => Boolean, { description: 'A correction came after it: nobody moves behind one' })
  isCorrectedSince: boolean;
  @Field(() => [ReleaseChangeView]) changes: ReleaseChangeView[];
  @Field(() => [MovedStudent]) students: MovedStudent[];
}

@InputType()
export class MoveCohortInput {
  @Field(() => ID) cohortId: string;
  @Field(() => ID) courseId: string;
  @Field(() => ID) releaseId: string;
  @Field(() => ID, { description: 'The release that the preview was from' }) expected: string;
}

@ObjectType()
export class CohortMoved {
  @Field(() => ID) releaseId: string;
  @Field(() => Int, { description: '0: the cohort was there already' }) students: number;
}

@ObjectType({ description: 'The cohort moved meanwhile: read the preview again' })
export class CohortMoveConflict {
  @Field(() => ID, { description: 'The release that the cohort is on by now' }) current: string;
}

export const MoveCohortResult = createUnionType({
  name: 'MoveCohortResult',
  types: () => [CohortMoved, CohortMoveConflict] as const,
  resolveType: (value: object) => ('current' in value ? CohortMoveConflict : CohortMoved),
});
