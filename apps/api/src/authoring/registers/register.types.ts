import {
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { CourseProblem, DraftRefused, EntryConflict } from '../drafts/draft.types.ts';

export const DraftUseKind = { LESSON: 'LESSON', QUESTION: 'QUESTION', WORD: 'WORD' } as const;
export type DraftUseKind = keyof typeof DraftUseKind;
registerEnumType(DraftUseKind, { name: 'DraftUseKind' });

@ObjectType({ description: 'A place of a draft that names a source or a word' })
export class DraftUse {
  @Field(() => DraftUseKind) kind: DraftUseKind;
  @Field(() => ID) key: string;
  @Field(() => String, { description: 'The title of a lesson, the text of a question, a word' })
  title: string;
  @Field(() => Boolean, { description: 'It is out of the course, and may come back' })
  isArchived: boolean;
}

@ObjectType({ description: 'An entry of sources.yaml, with the fields that the format has' })
export class DraftSourceEntry {
  @Field(() => ID, { description: 'Of the course and the key' }) id: string;
  @Field(() => ID, { description: 'What lessons and questions cite it by; never changes' })
  key: string;
  @Field(() => String) citation: string;
  @Field(() => String, { nullable: true }) doi: string | null;
  @Field(() => String, { nullable: true }) pmid: string | null;
  @Field(() => String, { nullable: true }) url: string | null;
  @Field(() => Boolean, {
    description: 'Someone read the claim on that page; false: named from general knowledge',
  })
  checked: boolean;
  @Field(() => String, { description: 'Names this entry as it stands; to be sent back' })
  expected: string;
  @Field(() => [DraftUse]) usedIn: DraftUse[];
  @Field(() => [CourseProblem]) problems: CourseProblem[];
}

@ObjectType({ description: 'An entry of glossary.yaml, with the fields that the format has' })
export class DraftWordEntry {
  @Field(() => ID, { description: 'Of the course and the key' }) id: string;
  @Field(() => ID, { description: 'What lessons open it by; never changes' }) key: string;
  @Field(() => String) term: string;
  @Field(() => String) definition: string;
  @Field(() => [ID], { description: 'Keys of the sources that carry it' }) sources: string[];
  @Field(() => String, { description: 'Names this entry as it stands; to be sent back' })
  expected: string;
  @Field(() => [DraftUse]) usedIn: DraftUse[];
  @Field(() => [CourseProblem]) problems: CourseProblem[];
}

@ObjectType({ description: 'The sources of a draft, in the order of the file' })
export class DraftSources {
  @Field(() => ID) courseId: string;
  @Field(() => Int, { description: 'The version of sources.yaml; 0: there is no such file yet' })
  version: number;
  @Field(() => [DraftSourceEntry]) entries: DraftSourceEntry[];
  @Field(() => [CourseProblem], { description: 'Of the file as a whole, and of no entry' })
  problems: CourseProblem[];
}

@ObjectType({ description: 'The words of a draft, in the order of the file' })
export class DraftWords {
  @Field(() => ID) courseId: string;
  @Field(() => Int, { description: 'The version of glossary.yaml; 0: there is no such file yet' })
  version: number;
  @Field(() => [DraftWordEntry]) entries: DraftWordEntry[];
  @Field(() => [CourseProblem], { description: 'Of the file as a whole, and of no entry' })
  problems: CourseProblem[];
}

@ObjectType()
export class SavedDraftSource {
  @Field(() => ID) key: string;
  @Field(() => DraftSources) list: DraftSources;
}

@ObjectType()
export class SavedDraftWord {
  @Field(() => ID) key: string;
  @Field(() => DraftWords) list: DraftWords;
}

@ObjectType({ description: 'Nothing was removed: these places name it still' })
export class EntryInUse {
  @Field(() => [DraftUse]) usedIn: DraftUse[];
}

@InputType()
export class DraftSourceFields {
  @Field(() => String) citation: string;
  @Field(() => String, { nullable: true }) doi?: string | null;
  @Field(() => String, { nullable: true }) pmid?: string | null;
  @Field(() => String, { nullable: true, description: 'http or https' }) url?: string | null;
  @Field(() => Boolean, { description: 'Who sends true says: I read this claim on that page' })
  checked: boolean;
}

@InputType()
export class DraftWordFields {
  @Field(() => String) term: string;
  @Field(() => String) definition: string;
  @Field(() => [ID]) sources: string[];
}

@InputType()
export class SaveDraftSourceInput {
  @Field(() => ID) courseId: string;
  @Field(() => ID, { nullable: true, description: 'Left out for a new one' }) key?: string | null;
  @Field(() => String, { nullable: true, description: 'Left out for a new one' })
  expected?: string | null;
  @Field(() => DraftSourceFields) fields: DraftSourceFields;
}

@InputType()
export class SaveDraftWordInput {
  @Field(() => ID) courseId: string;
  @Field(() => ID, { nullable: true, description: 'Left out for a new one' }) key?: string | null;
  @Field(() => String, { nullable: true, description: 'Left out for a new one' })
  expected?: string | null;
  @Field(() => DraftWordFields) fields: DraftWordFields;
}

@InputType()
export class RemoveDraftEntryInput {
  @Field(() => ID) courseId: string;
  @Field(() => ID) key: string;
  @Field(() => String) expected: string;
}

export const SaveDraftSourceResult = createUnionType({
  name: 'SaveDraftSourceResult',
  types: () => [SavedDraftSource, EntryConflict, DraftRefused] as const,
  resolveType: (value: object) => savedAs(value, SavedDraftSource),
});

export const SaveDraftWordResult = createUnionType({
  name: 'SaveDraftWordResult',
  types: () => [SavedDraftWord, EntryConflict, DraftRefused] as const,
  resolveType: (value: object) => savedAs(value, SavedDraftWord),
});

export const RemoveDraftSourceResult = createUnionType({
  name: 'RemoveDraftSourceResult',
  types: () => [DraftSources, EntryConflict, EntryInUse] as const,
  resolveType: (value: object) => removedAs(value, DraftSources),
});

export const RemoveDraftWordResult = createUnionType({
  name: 'RemoveDraftWordResult',
  types: () => [DraftWords, EntryConflict, EntryInUse] as const,
  resolveType: (value: object) => removedAs(value, DraftWords),
});

function savedAs<T>(value: object, saved: T) {
  if ('mine' in value) return EntryConflict;
  return 'key' in value ? saved : DraftRefused;
}

function removedAs<T>(value: object, rest: T) {
  if ('mine' in value) return EntryConflict;
  return 'usedIn' in value ? EntryInUse : rest;
}
