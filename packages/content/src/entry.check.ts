import type { z } from 'zod';
import { sourceSchema, wordSchema } from './course.schema.ts';
import type { EntryFields } from './list.entry.ts';
import type { ProblemCode } from './problem.ts';
import { readShape } from './yaml.reader.ts';
import type { Path, YamlText } from './yaml.reader.ts';

/** What the reader would say of one field of an entry; the path is from the entry inwards. */
export type EntryFault = { path: Path; code: ProblemCode; message: string };

/** An entry as it stands in a file, as a plain value: `faults` fills with what is said of it. */
export function plainEntry(entry: Readonly<EntryFields>): {
  yaml: YamlText;
  faults: EntryFault[];
} {
  const faults: EntryFault[] = [];
  const place = { line: 1, column: 1 };
  const yaml: YamlText = {
    file: '',
    value: [entry],
    problems: [],
    locate: () => place,
    problem: (path, code, message) => {
      faults.push({ path: path.slice(1), code, message });
      return { file: '', ...place, code, message };
    },
  };
  return { yaml, faults };
}

/** What the reader of sources.yaml would say of a source by itself, in the same words; its id is not asked for. */
export function checkSource(fields: Readonly<EntryFields>): EntryFault[] {
  return faultsOf(fields, sourceSchema);
}

/** As `checkSource`, for a word of glossary.yaml. */
export function checkWord(fields: Readonly<EntryFields>): EntryFault[] {
  return faultsOf(fields, wordSchema);
}

/** Whether a source names a page that can be opened and read. */
export function namesPage({ doi, pmid, url }: Readonly<EntryFields>): boolean {
  return [doi, pmid, url].some((page) => typeof page === 'string' && page.trim() !== '');
}

function faultsOf(fields: Readonly<EntryFields>, schema: z.ZodType): EntryFault[] {
  const { yaml, faults } = plainEntry({ ...fields, id: 'new' });
  readShape(yaml, schema, [0]);
  return faults;
}
