import { Field, ID, InputType, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/index.ts';
import { CourseProblem, DraftConflict } from './draft.types.ts';

@ObjectType()
export class DraftLesson {
  @Field(() => ID, { description: 'Of the course and the lesson' }) id: string;
  @Field(() => ID) key: string;
  @Field(() => String) path: string;
  @Field(() => String) title: string;
  @Field(() => String) text: string;
  @Field(() => Int, { description: 'To be sent as expected' }) version: number;
  @Field(() => String, { nullable: true, description: 'Null: it came with the release' })
  changedBy: string | null;
  @Field(() => Date) changedAt: Date;
  @Field(() => [CourseProblem]) problems: CourseProblem[];
}

@ObjectType()
export class DraftVersion {
  @Field(() => ID, { description: 'Of the course, the path and the version' }) id: string;
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true, description: 'Null: it came with the release' })
  changedBy: string | null;
  @Field(() => Date) changedAt: Date;
  @Field(() => String, { nullable: true, description: 'Null: the file was taken out' })
  text: string | null;
}

@ObjectType()
export class DraftVersionConnection extends Connection(DraftVersion, 'DraftVersion') {}

@InputType()
export class SaveDraftLessonInput {
  @Field(() => ID) courseId: string;
  @Field(() => ID, { description: "The lesson's key" }) lesson: string;
  @Field(() => String) text: string;
  @Field(() => Int, { description: 'The version that was edited' }) expected: number;
}

@InputType()
export class RestoreDraftVersionInput {
  @Field(() => ID) courseId: string;
  @Field(() => String) path: string;
  @Field(() => Int, { description: 'The one whose text becomes the newest' }) version: number;
  @Field(() => Int, { description: 'The newest one as it was seen' }) expected: number;
}

export const DraftLessonOrConflict = createUnionType({
  name: 'SaveDraftLessonResult',
  types: () => [DraftLesson, DraftConflict] as const,
  resolveType: (value: object) => ('mine' in value ? DraftConflict : DraftLesson),
});

export const DraftVersionOrConflict = createUnionType({
  name: 'RestoreDraftVersionResult',
  types: () => [DraftVersion, DraftConflict] as const,
  resolveType: (value: object) => ('mine' in value ? DraftConflict : DraftVersion),
});
