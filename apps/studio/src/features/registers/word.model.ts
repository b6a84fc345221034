import { checkWord } from '@palpate/content';

/** A word as the form holds it, which is what the API takes. */
export type WordModel = { term: string; definition: string; sources: string[] };
export type WordField = keyof WordModel;

const names: readonly WordField[] = ['term', 'definition', 'sources'];

/** The form's values from an entry, or from nothing for a new one. */
export function wordModel(fields: Partial<Record<WordField, unknown>> | null): WordModel {
  const { term, definition, sources } = fields ?? {};
  return {
    term: typeof term === 'string' ? term : '',
    definition: typeof definition === 'string' ? definition : '',
    sources: Array.isArray(sources) ? sources.map(String) : [],
  };
}

export function wordFields({ term, definition, sources }: WordModel): WordModel {
  return { term: term.replaceAll(/\s+/g, ' ').trim(), definition: definition.trim(), sources };
}

/** The fields that the server would refuse. */
export function wordFaults(fields: WordModel): WordField[] {
  const faulty = new Set(checkWord(fields).map(({ path }) => String(path[0])));
  return names.filter((name) => faulty.has(name));
}
