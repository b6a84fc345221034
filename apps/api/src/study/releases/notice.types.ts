import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/index.ts';

@ObjectType({ description: 'What was finished in this run has been corrected since' })
export class CorrectionNotice {
  @Field(() => ID, { description: 'enrolmentId:releaseId' }) id: string;
  @Field(() => ID) enrolmentId: string;
  @Field(() => ID) releaseId: string;
  @Field(() => String) note: string;
  @Field(() => DateTimeScalar) correctedAt: Date;
}

@InputType()
export class DismissNoticeInput {
  @Field(() => ID) enrolmentId: string;
  @Field(() => ID) releaseId: string;
}
