import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a video of a lesson goes on' })
export class MediaPosition {
  @Field(() => String, { description: "The file's name in assets/" }) media: string;
  @Field(() => Int) seconds: number;
}

@InputType()
export class KeepMediaPositionInput {
  @Field(() => ID) enrolmentId: string;
  @Field(() => ID) lessonId: string;
  @Field(() => String, { description: "The file's name in assets/" }) media: string;
  @Field(() => Int, { description: '0 to 86400' }) seconds: number;
}

@ObjectType({ description: 'A word of the course' })
export class GlossaryTerm {
  @Field(() => ID) id: string;
  @Field(() => String) term: string;
  @Field(() => String) definition: string;
}
