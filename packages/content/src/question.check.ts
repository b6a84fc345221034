import { questionHeadSchema } from './course.schema.ts';
import { plainEntry } from './entry.check.ts';
import type { EntryFault } from './entry.check.ts';
import { readDefinition } from './question.reader.ts';
import { readShape } from './yaml.reader.ts';

/** What the reader would say of one field of a question; the path is from the entry inwards. */
export type QuestionFault = EntryFault;

/**
 * Reads one question as it stands in a file, as a plain value: the definition, null if its type refuses it, and all
 * that the reader of the file would say of the entry by itself, in the same words.
 */
export function checkQuestion(entry: Readonly<Record<string, unknown>>): {
  definition: unknown;
  faults: QuestionFault[];
} {
  const { yaml, faults } = plainEntry(entry);
  readShape(yaml, questionHeadSchema, [0]);
  const isTyped = typeof entry['type'] === 'string' && entry['type'] !== '';
  const definition = isTyped ? readDefinition(yaml, 0, String(entry['type'])).definition : null;
  return { definition, faults };
}
