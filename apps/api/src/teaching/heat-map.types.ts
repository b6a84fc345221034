import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../platform/graphql/index.ts';
import { CohortRef, CourseRef, ProgressView } from '../study/index.ts';

@ObjectType()
export class HeatMapModule {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => Int, { description: "Of the cohort's release" }) required: number;
}

@ObjectType({ description: 'Arrays run in the order of modules' })
export class HeatMapStudent {
  @Field(() => ID) enrolmentId: string;
  @Field(() => String) name: string;
  @Field(() => Boolean, { description: 'The run rests: it is shown, and takes no new work' })
  isPaused: boolean;
  @Field(() => DateTimeScalar, { nullable: true }) lastActive: Date | null;
  @Field(() => [Int]) done: number[];
  @Field(() => [Int], {
    nullable: true,
    description: "Of the student's own release; null where that is the cohort's",
  })
  required: readonly number[] | null;
  @Field(() => [Int]) percent: number[];
  @Field(() => [Boolean], { description: 'The whole module is locked for this student' })
  isLocked: readonly boolean[];
  @Field(() => [Int], {
    nullable: 'items',
    description: "Percent of the counting attempt of the module's quiz",
  })
  score: (number | null)[];
  @Field(() => ProgressView) progress: ProgressView;
  @Field(() => Int, { description: 'Answers handed in that a person has to mark' })
  waiting: number;
}

@ObjectType()
export class HeatMap {
  @Field(() => CohortRef) cohort: CohortRef;
  @Field(() => CourseRef) course: CourseRef;
  @Field(() => Int) release: number;
  @Field(() => [HeatMapModule]) modules: HeatMapModule[];
  @Field(() => [HeatMapStudent]) students: HeatMapStudent[];
}
