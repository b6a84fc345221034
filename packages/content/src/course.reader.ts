import type { z } from 'zod';
import type { CourseFile, CourseSource, SourceEntry } from './course.ts';
import { checkReferences } from './course.references.ts';
import { sourcesSchema } from './course.schema.ts';
import { readLesson, unreadable } from './lesson.compiler.ts';
import type { CompiledLesson } from './lesson.compiler.ts';
import { assembleCourse } from './course.assembly.ts';
import { readOutline } from './outline.reader.ts';
import type { Outline } from './outline.reader.ts';
import { sortProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { readQuestions } from './question.reader.ts';
import type { PlacedQuestion } from './question.reader.ts';
import { parseYaml, readShape } from './yaml.reader.ts';

/** Files above this many bytes of UTF-8 are refused unread. */
export const MAX_FILE_BYTES = 1_000_000;

export type ReadLesson = CompiledLesson & { id: string; path: string; text: string };

/** Everything that was found in a folder, before one part is held against another. */
export type CourseParts = {
  outline: Outline | null;
  sources: SourceEntry[];
  lessons: ReadLesson[];
  questions: PlacedQuestion[];
};

/**
 * Reads a course folder and lists every problem in it, sorted by place.
 * `course` is null as long as there is a single problem: what is wrong can't be published.
 */
export function readCourse(files: readonly CourseFile[]): {
  course: CourseSource | null;
  problems: Problem[];
} {
  const problems = files.flatMap(refuseFile);
  const readable = files.filter((file) => refuseFile(file).length === 0);
  const parts = readParts(readable, problems, new Set(files.map(({ path }) => path)));
  problems.push(...checkReferences(parts));
  if (problems.length > 0 || !parts.outline)
    return { course: null, problems: sortProblems(problems) };
  return { course: assembleCourse(parts.outline, parts), problems: [] };
}

function readParts(
  files: readonly CourseFile[],
  problems: Problem[],
  names: ReadonlySet<string>,
): CourseParts {
  const outlineFile = find(files, 'course.yaml', problems, names);
  const sourcesFile = find(files, 'sources.yaml', problems, names);
  const { outline, problems: inOutline } = outlineFile
    ? readOutline(parseYaml(outlineFile.path, outlineFile.text))
    : { outline: null, problems: [] };
  const { sources, problems: inSources } = sourcesFile
    ? readSources(sourcesFile)
    : { sources: [], problems: [] };
  const lessonFiles = files.filter(({ path }) => isLesson(path));
  const lessonIds = lessonFiles.map(({ path }) => lessonId(path));
  const lessons = lessonFiles.flatMap((file) => {
    try {
      const lesson = readLesson(file.path, file.text, { sources, lessonIds });
      problems.push(...lesson.problems);
      return [{ ...lesson, id: lessonId(file.path), ...file }];
    } catch (error) {
      problems.push(unreadable(file.path, error));
      return [];
    }
  });
  const banks = files.filter(({ path }) => isQuestions(path)).map(readQuestions);
  problems.push(...inOutline, ...inSources, ...banks.flatMap((bank) => bank.problems));
  return { outline, sources, lessons, questions: banks.flatMap((bank) => bank.questions) };
}

function readSources({ path, text }: CourseFile): { sources: SourceEntry[]; problems: Problem[] } {
  const yaml = parseYaml(path, text);
  const { value, problems } = readShape(yaml, sourcesSchema);
  if (!value) return { sources: [], problems: [...yaml.problems, ...problems] };
  const seen = new Set<string>();
  value.forEach(({ id }, index) => {
    if (seen.has(id)) {
      problems.push(
        yaml.problem([index, 'id'], 'DUPLICATE_ID', `Two sources have the id "${id}".`),
      );
    }
    seen.add(id);
  });
  return { sources: value.map(toSource), problems };
}

function toSource({ checked, ...fields }: z.infer<typeof sourcesSchema>[number]): SourceEntry {
  return { ...fields, isChecked: checked };
}

function find(
  files: readonly CourseFile[],
  path: string,
  problems: Problem[],
  names: ReadonlySet<string>,
): CourseFile | undefined {
  if (!names.has(path)) {
    const message = `A course folder needs the file ${path}.`;
    problems.push({ file: path, line: 1, column: 1, code: 'FILE_MISSING', message });
  }
  return files.find((file) => file.path === path);
}

function refuseFile({ path, text }: CourseFile): Problem[] {
  const at = { file: path, line: 1, column: 1 };
  if (!isExpected(path)) {
    const message =
      'A course folder has no such file: a misspelt name would be left out in silence.';
    return [{ ...at, code: 'FILE_UNEXPECTED', message }];
  }
  if (new TextEncoder().encode(text).length > MAX_FILE_BYTES) {
    const message = `This file is larger than ${MAX_FILE_BYTES / 1_000_000} MB.`;
    return [{ ...at, code: 'FILE_TOO_LARGE', message }];
  }
  return [];
}

function isExpected(path: string): boolean {
  const named = ['course.yaml', 'sources.yaml', 'LICENSE', 'README.md'];
  return named.includes(path) || isLesson(path) || isQuestions(path);
}

function isLesson(path: string): boolean {
  return /^lessons\/[^/]+\.md$/.test(path);
}

function isQuestions(path: string): boolean {
  return /^questions\/[^/]+\.yaml$/.test(path);
}

function lessonId(path: string): string {
  return path.slice('lessons/'.length, -'.md'.length);
}
