import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DraftMoved, DraftRefused } from '../../authoring/index.ts';

@InputType()
export class PublishCorrectionInput {
  @Field(() => ID) courseId: string;
  @Field(() => String, { description: "The draft's, as its changes were read" })
  fingerprint: string;
  @Field(() => String, {
    description: 'What was corrected, 1 to 500 characters: whoever had finished it reads this',
  })
  note: string;
}

@ObjectType({ description: 'Published, and everyone who has not ended the course is on it' })
export class CorrectionPublished {
  @Field(() => ID) releaseId: string;
  @Field(() => Int) number: number;
  @Field(() => Int) cohorts: number;
  @Field(() => Int, { description: 'Students that moved' }) runs: number;
  @Field(() => Int, { description: 'Answers that were scored again' }) scored: number;
  @Field(() => Int, {
    description: 'Answers whose score stands: the corrected question has other options',
  })
  kept: number;
  @Field(() => Int, { description: 'Students who are told, since they had finished what changed' })
  told: number;
}

export const PublishCorrectionResult = createUnionType({
  name: 'PublishCorrectionResult',
  types: () => [CorrectionPublished, DraftRefused, DraftMoved] as const,
  resolveType: (value: object) => {
    if ('problems' in value) return DraftRefused;
    return 'fingerprint' in value ? DraftMoved : CorrectionPublished;
  },
});
