import { questionHeadSchema } from './course.schema.ts';
import type { ProblemCode } from './problem.ts';
import { readDefinition } from './question.reader.ts';
import { readShape } from './yaml.reader.ts';
import type { Path, YamlText } from './yaml.reader.ts';

/** What the reader would say of one field of a question; the path is from the entry inwards. */
export type QuestionFault = { path: Path; code: ProblemCode; message: string };

/**
 * Reads one question as it stands in a file, as a plain value: the definition, null if its type refuses it, and all
 * that the reader of the file would say of the entry by itself, in the same words.
 */
export function checkQuestion(entry: Readonly<Record<string, unknown>>): {
  definition: unknown;
  faults: QuestionFault[];
} {
  const faults: QuestionFault[] = [];
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
  readShape(yaml, questionHeadSchema, [0]);
  const isTyped = typeof entry['type'] === 'string' && entry['type'] !== '';
  const definition = isTyped ? readDefinition(yaml, 0, String(entry['type'])).definition : null;
  return { definition, faults };
}
