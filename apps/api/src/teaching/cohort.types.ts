import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { School } from '../identity/index.ts';
import { Connection, DateTimeScalar, LARGEST_PAGE } from '../platform/graphql/index.ts';
import { CohortRef, CourseRef, ProgressView } from '../study/index.ts';

@ObjectType({ description: 'One course of one cohort' })
export class CohortSummary {
  @Field(() => ID) id: string;
  @Field(() => CohortRef) cohort: CohortRef;
  @Field(() => CourseRef) course: CourseRef;
  @Field(() => Int) release: number;
  @Field(() => String, { nullable: true }) startsOn: string | null;
  @Field(() => String, { nullable: true }) endsOn: string | null;
  @Field(() => String) timezone: string;
  @Field(() => [String]) staff: string[];
  @Field(() => Int, { description: 'Runs that have not ended' }) students: number;
  @Field(() => Int, { description: 'Of these, how many rest' }) paused: number;
  @Field(() => Int) finished: number;
  @Field(() => ProgressView) progress: ProgressView;
  @Field(() => DateTimeScalar, { nullable: true }) lastActive: Date | null;
}

@ObjectType()
export class CohortSummaryConnection extends Connection(CohortSummary, 'CohortSummary') {}

@ArgsType()
export class CohortSummaryArgs {
  @Field(() => Int, { defaultValue: 50, description: `1 to ${LARGEST_PAGE}` }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
  @Field(() => String, { nullable: true, description: "In a cohort's name or a course's title" })
  search?: string | null;
}

@ObjectType()
export class PublishedCourse {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => Int) release: number;
  @Field(() => DateTimeScalar) publishedAt: Date;
  @Field(() => Int) modules: number;
  @Field(() => Int) lessons: number;
  @Field(() => Int) questions: number;
}

@ObjectType({ description: 'What is there now; ended runs are not counted' })
export class SchoolTotals {
  @Field(() => Int) cohorts: number;
  @Field(() => Int, { description: 'People, however many courses each takes' }) students: number;
  @Field(() => Int) runs: number;
  @Field(() => Int, { description: 'Of the runs, how many rest' }) paused: number;
}

@ObjectType()
export class SchoolOverview {
  @Field(() => School) school: Pick<School, 'id' | 'name' | 'isDemo'>;
  @Field(() => [PublishedCourse]) courses: PublishedCourse[];
  @Field(() => SchoolTotals) totals: SchoolTotals;
}
