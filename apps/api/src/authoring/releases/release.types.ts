import {
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  createUnionType,
  registerEnumType,
} from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/index.ts';
import { DraftRefused } from '../drafts/draft.types.ts';

export const FileChangeKindEnum = {
  ADDED: 'ADDED',
  CHANGED: 'CHANGED',
  REMOVED: 'REMOVED',
} as const;
export type FileChangeKind = keyof typeof FileChangeKindEnum;
registerEnumType(FileChangeKindEnum, { name: 'FileChangeKind' });

@ObjectType({ description: 'A file before and after; both are null for a picture or a video' })
export class FileChange {
  @Field(() => String) path: string;
  @Field(() => FileChangeKindEnum) kind: FileChangeKind;
  @Field(() => String, { nullable: true }) before: string | null;
  @Field(() => String, { nullable: true }) after: string | null;
}

@ObjectType()
export class ReleaseInfo {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => String) title: string;
  @Field(() => String) note: string;
  @Field(() => Date) publishedAt: Date;
  @Field(() => String, { nullable: true }) publishedBy: string | null;
  @Field(() => Boolean, { description: 'It moved every cohort at once' }) isCorrection: boolean;
  @Field(() => Int, { description: 'Cohorts that begin on it' }) cohorts: number;
}

@ObjectType()
export class ReleaseConnection extends Connection(ReleaseInfo, 'Release') {}

@ObjectType({ description: 'The draft is no longer the one that was read: read the changes again' })
export class DraftMoved {
  @Field(() => String) fingerprint: string;
  @Field(() => String, { nullable: true }) changedBy: string | null;
  @Field(() => Date, { nullable: true }) changedAt: Date | null;
}

@InputType()
export class PublishDraftInput {
  @Field(() => ID) courseId: string;
  @Field(() => String, { description: "The draft's, as its changes were read" })
  fingerprint: string;
  @Field(() => String, { description: 'What is new, 1 to 500 characters' }) note: string;
}

export const PublishDraftResult = createUnionType({
  name: 'PublishDraftResult',
  types: () => [ReleaseInfo, DraftRefused, DraftMoved] as const,
  resolveType: (value: object) => {
    if ('problems' in value) return DraftRefused;
    return 'fingerprint' in value ? DraftMoved : ReleaseInfo;
  },
});
