import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { EnrolmentStateEnum, type EnrolmentState } from '../enrolment/index.ts';
import { DateTimeScalar } from '../platform/graphql/index.ts';
import { CohortRef, CourseRef, ProgressView, ScoreView } from '../study/index.ts';

@ObjectType('Certificate')
export class CertificateView {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'By which anyone can verify it' }) number: string;
  @Field(() => String) personName: string;
  @Field(() => String) courseTitle: string;
  @Field(() => String) schoolName: string;
  @Field(() => Int, { description: 'The release of the course that was finished' })
  release: number;
  @Field(() => DateTimeScalar) completedAt: Date;
  @Field(() => String, { description: "The cohort's, in which the day of completion counts" })
  timezone: string;
  @Field(() => DateTimeScalar) issuedAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) withdrawnAt: Date | null;
  @Field(() => Boolean, {
    description: 'False where the PDF lacks letters of a name, and says where to read it instead',
  })
  isPrintable: boolean;
}

@ObjectType()
export class RecordModule {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => ProgressView) progress: ProgressView;
  @Field(() => ScoreView, { nullable: true, description: 'Of the counting attempt of its quiz' })
  score: ScoreView | null;
}

@ObjectType({ description: 'One run through a course, as it stands' })
export class RecordRun {
  @Field(() => ID) id: string;
  @Field(() => CourseRef) course: CourseRef;
  @Field(() => CohortRef) cohort: CohortRef;
  @Field(() => Int) run: number;
  @Field(() => EnrolmentStateEnum) state: EnrolmentState;
  @Field(() => DateTimeScalar) enrolledAt: Date;
  @Field(() => ProgressView) progress: ProgressView;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the last required thing was done',
  })
  completedAt: Date | null;
  @Field(() => [RecordModule]) modules: RecordModule[];
  @Field(() => [CertificateView], { description: 'The newest first' })
  certificates: CertificateView[];
}

@ObjectType({ description: 'Everything that a student has done in this school' })
export class MyRecord {
  @Field(() => String) name: string;
  @Field(() => Boolean, { description: 'Whether a certificate can print the name' })
  isNamePrintable: boolean;
  @Field(() => String) schoolName: string;
  @Field(() => [RecordRun], { description: 'The newest first' }) runs: RecordRun[];
}

@InputType()
export class WithdrawCertificateInput {
  @Field(() => ID) certificateId: string;
  @Field(() => String, { description: '1 to 500 characters' }) reason: string;
}
