import type { z } from 'zod';
import { frontmatterSchema } from './course.schema.ts';
import type { Problem } from './problem.ts';
import type { LessonReview } from './tree.ts';
import { parseYaml, readShape } from './yaml.reader.ts';
import type { YamlText } from './yaml.reader.ts';

type Fields = z.infer<typeof frontmatterSchema>;

export type Frontmatter = {
  fields: Fields | null;
  problems: Problem[];
  yaml: YamlText | null;
  /** The file with its frontmatter blanked out, so that every position stays that of the file. */
  body: string;
};

const fence = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Splits a lesson file into its checked frontmatter and its Markdown. */
export function readFrontmatter(file: string, text: string): Frontmatter {
  const match = fence.exec(text);
  if (!match) {
    const message = 'A lesson begins with its fields between two lines of three hyphens.';
    const problem: Problem = { file, line: 1, column: 1, code: 'FRONTMATTER_MISSING', message };
    return { fields: null, problems: [problem], yaml: null, body: text };
  }
  // the opening fence becomes an empty line: lines are then counted as in the file
  const yaml = parseYaml(file, `\n${match[1] ?? ''}`);
  const shape = readShape(yaml, frontmatterSchema);
  return {
    fields: shape.value,
    problems: [...yaml.problems, ...shape.problems],
    yaml,
    body: match[0].replace(/[^\r\n]/g, ' ') + text.slice(match[0].length),
  };
}

/** The review state as trees and questions carry it; what says nothing is a draft. */
export function reviewOf(review: Fields['review'] | undefined): LessonReview {
  if (review === undefined || review === 'draft') return { state: 'draft' };
  return { state: 'reviewed', ...review };
}
