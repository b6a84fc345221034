import type { EntryFields } from '@palpate/content';
import { AppError } from '../../platform/errors/index.ts';
import { line, text, uuid } from '../../platform/input.ts';
import { FINGERPRINT, KEY } from '../drafts/draft.bounds.ts';
import { readKnown, type KnownEntry } from '../drafts/draft.entry.ts';
import type {
  RemoveDraftEntryInput,
  SaveDraftSourceInput,
  SaveDraftWordInput,
} from './register.types.ts';

const LINE = { max: 500 };
const DEFINITION = { max: 1_000 };
const MAX_SOURCES = 50;

type Save = { courseId: string; known: KnownEntry | null; fields: EntryFields };

export function readSourceSave(input: SaveDraftSourceInput): Save {
  const { citation, doi, pmid, url, checked } = input.fields;
  return readSave(input, {
    citation: line(citation, 'citation', LINE),
    doi: optional(doi, 'doi'),
    pmid: optional(pmid, 'pmid'),
    url: optional(url, 'url'),
    checked,
  });
}

export function readWordSave(input: SaveDraftWordInput): Save {
  const { term, definition, sources } = input.fields;
  return readSave(input, {
    term: line(term, 'term', LINE),
    definition: text(definition, 'definition', DEFINITION),
    sources: sourceKeys(sources),
  });
}

export function readRemoval({ courseId, key, expected }: RemoveDraftEntryInput) {
  return {
    courseId: uuid(courseId, 'courseId'),
    known: { key: text(key, 'key', KEY), expected: text(expected, 'expected', FINGERPRINT) },
  };
}

function readSave(
  { courseId, key, expected }: { courseId: string; key?: unknown; expected?: unknown },
  fields: EntryFields,
): Save {
  return { courseId: uuid(courseId, 'courseId'), known: readKnown(key, expected), fields };
}

/** A field that was left empty is not there. */
function optional(value: string | null | undefined, field: string): string | null {
  return value?.trim() ? line(value, field, LINE) : null;
}

function sourceKeys(sources: readonly string[]): string[] {
  if (sources.length > MAX_SOURCES) {
    throw new AppError('INPUT_INVALID', { field: 'sources', reason: 'TOO_MANY' });
  }
  return [...new Set(sources.map((source) => text(source, 'sources', KEY)))];
}
