import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LessonTree } from '@palpate/content';
import { DateTimeScalar, JsonScalar } from '../../platform/graphql/index.ts';
import { PathActivity } from '../home/home.types.ts';
import { Lock } from '../locks/lock.types.ts';
import { CorrectionNotice } from '../releases/notice.types.ts';
import { MediaPosition } from './media.types.ts';

@ObjectType({ description: 'Where a link to another lesson leads in this release' })
export class LessonLink {
  @Field(() => String, { description: "The lesson's id in the course folder" }) lessonKey: string;
  @Field(() => ID) lessonId: string;
}

@ObjectType()
export class LessonPage {
  @Field(() => ID, { description: 'enrolmentId:lessonId' }) id: string;
  @Field(() => ID) enrolmentId: string;
  @Field(() => ID) lessonId: string;
  /** Names the text for its review; not a field of the schema. */
  sourceHash: string;
  @Field(() => String) courseTitle: string;
  @Field(() => String) moduleTitle: string;
  @Field(() => String) title: string;
  @Field(() => Int) minutes: number;
  @Field(() => Lock, { nullable: true, description: 'What keeps it closed; null once it is open' })
  lock: Lock | null;
  @Field(() => JsonScalar, {
    description: 'LessonTree of @palpate/content; without blocks while the lesson is locked',
  })
  tree: LessonTree;
  @Field(() => Int) lastBlock: number;
  @Field(() => DateTimeScalar, { nullable: true }) doneAt: Date | null;
  /** Of the field `checkAttempt`, which is read only when it is asked for. */
  checkAttemptId: string | null;
  @Field(() => [MediaPosition]) mediaPositions: MediaPosition[];
  @Field(() => CorrectionNotice, { nullable: true, description: 'Until it is dismissed' })
  notice: CorrectionNotice | null;
  @Field(() => [LessonLink]) links: LessonLink[];
  @Field(() => PathActivity, { nullable: true }) next: PathActivity | null;
}

@ObjectType('LessonProgress')
export class LessonProgressView {
  @Field(() => ID, { description: 'enrolmentId:lessonId, the id of its LessonPage' }) id: string;
  @Field(() => Int) lastBlock: number;
  @Field(() => DateTimeScalar, { nullable: true }) doneAt: Date | null;
  @Field(() => Int) checksMissing: number;
}

@InputType()
export class OpenLessonInput {
  @Field(() => ID) enrolmentId: string;
  @Field(() => ID) lessonId: string;
  @Field(() => ID, { description: 'UUID v7 made by the client, for the attempt of its checks' })
  attemptId: string;
}

@InputType()
export class ReachBlockInput {
  @Field(() => ID) enrolmentId: string;
  @Field(() => ID) lessonId: string;
  @Field(() => Int) block: number;
}
