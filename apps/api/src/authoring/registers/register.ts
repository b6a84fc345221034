import {
  checkSource,
  checkWord,
  freshId,
  newSourceId,
  slugOf,
  type EntryFault,
  type EntryFields,
} from '@palpate/content';
import { wordIn } from '../drafts/draft.entry.ts';
import type { DraftReading } from '../drafts/draft.reader.ts';
import type { DraftSourceEntry, DraftUse, DraftWordEntry } from './register.types.ts';
import { sourceUses, wordsOf, wordUses } from './register.uses.ts';

/** One of the two lists of a course that its lessons point into. */
export type Register<Fields> = {
  path: 'sources.yaml' | 'glossary.yaml';
  /** For the audit: `source.removed`. */
  noun: 'source' | 'word';
  newId(fields: EntryFields, taken: ReadonlySet<string>): string;
  check(fields: EntryFields): EntryFault[];
  usesOf(reading: DraftReading): ReadonlyMap<string, DraftUse[]>;
  /** The fields of an entry, whatever is wrong with them. */
  view(fields: EntryFields): Fields;
};

type Own = 'id' | 'key' | 'expected' | 'usedIn' | 'problems';

export const sourceRegister: Register<Omit<DraftSourceEntry, Own>> = {
  path: 'sources.yaml',
  noun: 'source',
  newId: (fields, taken) => newSourceId(wordIn(fields, 'citation'), taken),
  check: checkSource,
  usesOf: sourceUses,
  view: (fields) => ({
    citation: wordIn(fields, 'citation'),
    doi: wordIn(fields, 'doi') || null,
    pmid: wordIn(fields, 'pmid') || null,
    url: wordIn(fields, 'url') || null,
    checked: fields['checked'] === true,
  }),
};

export const wordRegister: Register<Omit<DraftWordEntry, Own>> = {
  path: 'glossary.yaml',
  noun: 'word',
  newId: (fields, taken) => freshId(slugOf(wordIn(fields, 'term'), 'word'), taken),
  check: checkWord,
  usesOf: wordUses,
  view: (fields) => ({
    term: wordIn(fields, 'term'),
    definition: wordIn(fields, 'definition'),
    sources: wordsOf(fields['sources']),
  }),
};
