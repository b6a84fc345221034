import { ArgsType, Field, ID, InputType, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { Connection, DateTimeScalar, PageArgs } from '../../platform/graphql/index.ts';
import { Role } from '../../platform/guard/index.ts';

@ObjectType({ description: 'Someone who can teach: an instructor or an admin of the school' })
export class StaffMember {
  @Field(() => ID, { description: "The person's id" }) id: string;
  @Field(() => String) name: string;
  @Field(() => Role) role: Role;
}

@ObjectType({ description: 'How many runs stand where; a person in two courses has two' })
export class RunCounts {
  @Field(() => Int) open: number;
  @Field(() => Int) paused: number;
  @Field(() => Int) ended: number;
}

@ObjectType('CohortCourse', { description: 'A course as a cohort takes it' })
export class CohortCourseView {
  @Field(() => ID, { description: 'cohort:course' }) id: string;
  @Field(() => ID) courseId: string;
  @Field(() => String) title: string;
  @Field(() => ID) releaseId: string;
  @Field(() => Int, { description: 'What its students begin on' }) release: number;
  @Field(() => ID) newestReleaseId: string;
  @Field(() => Int) newestRelease: number;
  @Field(() => RunCounts) runs: RunCounts;
}

@ObjectType('Cohort')
export class CohortView {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true, description: 'A calendar day of its own timezone' })
  startsOn: string | null;
  @Field(() => String, { nullable: true }) endsOn: string | null;
  @Field(() => String, { description: 'An IANA name: America/New_York' }) timezone: string;
  @Field(() => Int, { description: 'Counts the changes of name, dates, timezone and staff' })
  version: number;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => [StaffMember]) staff: StaffMember[];
  @Field(() => [CohortCourseView]) courses: CohortCourseView[];
  @Field(() => Int, { description: 'People with an open or a paused run' }) students: number;
}

@ObjectType()
export class CohortConnection extends Connection(CohortView, 'Cohort') {}

@ArgsType()
export class CohortListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'In the name, or in that of a course' })
  search?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only cohorts that take it' })
  courseId?: string | null;
}

@ObjectType({ description: 'Someone else changed the cohort meanwhile: nothing was written' })
export class CohortConflict {
  @Field(() => CohortView, { description: 'As it stands now' }) current: CohortView;
}

export const CohortOrConflict = createUnionType({
  name: 'CohortOrConflict',
  types: () => [CohortView, CohortConflict] as const,
  resolveType: (value: object) => ('current' in value ? CohortConflict : CohortView),
});

@InputType()
export class CreateCohortInput {
  @Field(() => ID, {
    description: 'Made by the client: the same request again makes no second one',
  })
  id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true, description: 'A day, 2026-01-31' })
  startsOn?: string | null;
  @Field(() => String, { nullable: true }) endsOn?: string | null;
  @Field(() => String) timezone: string;
  @Field(() => [ID], { description: 'Each begins on its newest release' }) courseIds: string[];
  @Field(() => [ID]) staffIds: string[];
}

@InputType()
export class ChangeCohortInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The version that was read' }) version: number;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) startsOn?: string | null;
  @Field(() => String, { nullable: true }) endsOn?: string | null;
  @Field(() => String) timezone: string;
}

@InputType()
export class CohortCourseInput {
  @Field(() => ID) cohortId: string;
  @Field(() => ID) courseId: string;
}

@InputType()
export class SetCohortStaffInput {
  @Field(() => ID) cohortId: string;
  @Field(() => Int, { description: 'The version that was read' }) version: number;
  @Field(() => [ID]) personIds: string[];
}
