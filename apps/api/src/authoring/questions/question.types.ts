import { ArgsType, Field, ID, InputType, ObjectType, createUnionType } from '@nestjs/graphql';
import { Int } from '@nestjs/graphql';
import { Connection, JsonScalar, PageArgs } from '../../platform/graphql/index.ts';
import { CourseProblem, DraftRefused, EntryConflict } from '../drafts/draft.types.ts';

@ObjectType({ description: 'A question in a list' })
export class DraftQuestionHead {
  @Field(() => ID, { description: 'Of the course and the key' }) id: string;
  @Field(() => ID) key: string;
  @Field(() => String) type: string;
  @Field(() => String, { description: 'practice or graded' }) use: string;
  @Field(() => String) stem: string;
  @Field(() => String) lesson: string;
  @Field(() => String) area: string;
  @Field(() => Boolean) isSafetyCritical: boolean;
  @Field(() => [ID], { description: 'Keys of the lessons and quizzes that ask it' })
  usedIn: string[];
  @Field(() => JsonScalar, { description: 'As it is written: draft, or by, licence and date' })
  review: unknown;
  @Field(() => Int) problems: number;
  @Field(() => Boolean) isArchived: boolean;
}

@ObjectType()
export class DraftQuestion {
  @Field(() => ID, { description: 'Of the course and the key' }) id: string;
  @Field(() => ID) key: string;
  @Field(() => String) path: string;
  @Field(() => String) type: string;
  @Field(() => JsonScalar, { description: 'The entry with all its fields, as it is written' })
  fields: unknown;
  @Field(() => String, { description: 'Names this entry as it stands; to be sent back' })
  expected: string;
  @Field(() => [ID]) usedIn: string[];
  @Field(() => Boolean) isArchived: boolean;
  @Field(() => Boolean, { description: 'A release holds it: its use is fixed' })
  isPublished: boolean;
  @Field(() => [CourseProblem]) problems: CourseProblem[];
}

@ObjectType()
export class DraftQuestionConnection extends Connection(DraftQuestionHead, 'DraftQuestion') {}

@ArgsType()
export class DraftQuestionArgs extends PageArgs {
  @Field(() => ID) courseId: string;
  @Field(() => String, { nullable: true, description: 'In the key, the stem, the options' })
  search?: string | null;
  @Field(() => ID, { nullable: true }) lesson?: string | null;
  @Field(() => String, { nullable: true }) type?: string | null;
  @Field(() => String, { nullable: true }) use?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Left out: both' })
  archived?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'True: those with problems alone' })
  hasProblems?: boolean | null;
}

@InputType()
export class SaveDraftQuestionInput {
  @Field(() => ID) courseId: string;
  @Field(() => ID, { nullable: true, description: 'Left out for a new question' })
  key?: string | null;
  @Field(() => String, { nullable: true, description: 'Left out for a new question' })
  expected?: string | null;
  @Field(() => JsonScalar, { description: 'The whole entry; its id is the key' }) fields: unknown;
  @Field(() => ID, {
    nullable: true,
    description: 'The activity in whose file a new question stands; else its lesson',
  })
  place?: string | null;
}

@InputType()
export class ArchiveDraftQuestionInput {
  @Field(() => ID) courseId: string;
  @Field(() => ID) key: string;
  @Field(() => String) expected: string;
  @Field(() => Boolean) isArchived: boolean;
}

export const SaveDraftQuestionResult = createUnionType({
  name: 'SaveDraftQuestionResult',
  types: () => [DraftQuestion, EntryConflict, DraftRefused] as const,
  resolveType: (value: object) => {
    if ('mine' in value) return EntryConflict;
    return 'fields' in value ? DraftQuestion : DraftRefused;
  },
});

export const ArchiveDraftQuestionResult = createUnionType({
  name: 'ArchiveDraftQuestionResult',
  types: () => [DraftQuestion, EntryConflict] as const,
  resolveType: (value: object) => ('mine' in value ? EntryConflict : DraftQuestion),
});
