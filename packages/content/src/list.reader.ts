import type { z } from 'zod';
import { textOf } from './course.files.ts';
import type { CourseFile } from './course.ts';
import type { Problem } from './problem.ts';
import { parseYaml, readShape } from './yaml.reader.ts';
import type { YamlText } from './yaml.reader.ts';

/** A list that a file holds, with the text it came from; `entries` is null when it can't be read. */
export type ReadList<T> = { entries: T[] | null; yaml: YamlText; problems: Problem[] };

/**
 * Reads a file that is one list and reports what stands in it twice.
 * @param keyOf the field that no two entries share, and what an entry is called
 */
export function readList<T extends object>(
  file: CourseFile,
  schema: z.ZodType<T[]>,
  keyOf: { field: keyof T & string; noun: string },
): ReadList<T> {
  const yaml = parseYaml(file.path, textOf(file));
  const { value, problems } = readShape(yaml, schema);
  if (!value) return { entries: null, yaml, problems: [...yaml.problems, ...problems] };
  const seen = new Set<unknown>();
  value.forEach((entry, index) => {
    const key = entry[keyOf.field];
    if (seen.has(key)) {
      const message = `Two ${keyOf.noun} have the ${keyOf.field} "${String(key)}".`;
      problems.push(yaml.problem([index, keyOf.field], 'DUPLICATE_ID', message));
    }
    seen.add(key);
  });
  return { entries: value, yaml, problems };
}
