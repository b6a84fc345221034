import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { School } from '../identity/index.ts';
import { DateTimeScalar } from '../platform/graphql/index.ts';
import { CohortRef, CourseRef, ProgressView } from '../study/index.ts';

@ObjectType()
export class CohortSummary {
  @Field(() => ID) id: string;
  @Field(() => CohortRef) cohort: CohortRef;
  @Field(() => CourseRef) course: CourseRef;
  @Field(() => Int) release: number;
  @Field(() => String, { nullable: true }) startsOn: string | null;
  @Field(() => String, { nullable: true }) endsOn: string | null;
  @Field(() => String) timezone: string;
  @Field(() => [String]) staff: string[];
  @Field(() => Int) students: number;
  @Field(() => Int) finished: number;
  @Field(() => ProgressView) progress: ProgressView;
  @Field(() => DateTimeScalar, { nullable: true }) lastActive: Date | null;
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

@ObjectType()
export class SchoolOverview {
  @Field(() => School) school: Pick<School, 'id' | 'name' | 'isDemo'>;
  @Field(() => [PublishedCourse]) courses: PublishedCourse[];
  @Field(() => [CohortSummary]) cohorts: CohortSummary[];
}
