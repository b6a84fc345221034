import { ENTRY_CONFLICT, type EntryConflict, type ProblemView } from './authoring.ts';
import type { Client } from './client.ts';

export type Use = { kind: string; key: string; title: string; isArchived: boolean };
export type SourceView = {
  key: string;
  citation: string;
  doi: string | null;
  pmid: string | null;
  url: string | null;
  checked: boolean;
  expected: string;
  usedIn: Use[];
  problems: ProblemView[];
};
export type WordView = Pick<SourceView, 'key' | 'expected' | 'usedIn' | 'problems'> & {
  term: string;
  definition: string;
  sources: string[];
};
type List<Entry> = { version: number; entries: Entry[]; problems: ProblemView[] };
type Saved<Entry> = { key: string; list: List<Entry>; problems: ProblemView[] };
export type Outcome<Entry> = Saved<Entry> & EntryConflict & { expected: string };
export type Removal<Entry> = List<Entry> & { usedIn: Use[] } & EntryConflict;

const PROBLEMS = 'problems { path line code }';
const USES = 'usedIn { kind key title isArchived }';
const SOURCES = `version ${PROBLEMS} entries { key citation doi pmid url checked expected
  ${USES} ${PROBLEMS} }`;
const WORDS = `version ${PROBLEMS} entries { key term definition sources expected
  ${USES} ${PROBLEMS} }`;

export async function readSources(client: Client, c: string): Promise<List<SourceView>> {
  const document = `query ($c: ID!) { draftSources(courseId: $c) { ${SOURCES} } }`;
  return (await client.get<{ draftSources: List<SourceView> }>(document, { c })).draftSources;
}

export async function readWords(client: Client, c: string): Promise<List<WordView>> {
  const document = `query ($c: ID!) { draftWords(courseId: $c) { ${WORDS} } }`;
  return (await client.get<{ draftWords: List<WordView> }>(document, { c })).draftWords;
}

export const SAVE_SOURCE = saving('Source', SOURCES);
export const SAVE_WORD = saving('Word', WORDS);

export async function saveSource(client: Client, input: object): Promise<Outcome<SourceView>> {
  const answer = await client.get<{ saveDraftSource: Outcome<SourceView> }>(SAVE_SOURCE, { input });
  return answer.saveDraftSource;
}

export async function saveWord(client: Client, input: object): Promise<Outcome<WordView>> {
  return (await client.get<{ saveDraftWord: Outcome<WordView> }>(SAVE_WORD, { input }))
    .saveDraftWord;
}

export async function removeSource(client: Client, input: object): Promise<Removal<SourceView>> {
  const document = removing('Source', SOURCES);
  const answer = await client.get<{ removeDraftSource: Removal<SourceView> }>(document, { input });
  return answer.removeDraftSource;
}

export async function removeWord(client: Client, input: object): Promise<Removal<WordView>> {
  const document = removing('Word', WORDS);
  return (await client.get<{ removeDraftWord: Removal<WordView> }>(document, { input }))
    .removeDraftWord;
}

function saving(noun: 'Source' | 'Word', list: string): string {
  return `mutation ($input: SaveDraft${noun}Input!) { saveDraft${noun}(input: $input) {
    ... on SavedDraft${noun} { key list { ${list} } } ${ENTRY_CONFLICT}
    ... on DraftRefused { ${PROBLEMS} } } }`;
}

function removing(noun: 'Source' | 'Word', list: string): string {
  return `mutation ($input: RemoveDraftEntryInput!) { removeDraft${noun}(input: $input) {
    ... on Draft${noun}s { ${list} } ... on EntryInUse { ${USES} } ${ENTRY_CONFLICT} } }`;
}
