import type { z } from 'zod';
import { readAsset } from './asset.reader.ts';
import { assembleCourse } from './course.assembly.ts';
import { isAsset, isLesson, isQuestions, lessonId, refuseFile, textOf } from './course.files.ts';
import { checkReferences } from './course.references.ts';
import { coverageSchema, glossarySchema, sourcesSchema } from './course.schema.ts';
import type {
  AssetSource,
  CourseFile,
  CourseSource,
  CoverageRow,
  GlossaryEntry,
  SourceEntry,
} from './course.ts';
import { readLesson, unreadable } from './lesson.compiler.ts';
import type { CompiledLesson, LessonContext } from './lesson.compiler.ts';
import { readList } from './list.reader.ts';
import type { ReadList } from './list.reader.ts';
import { readOutline } from './outline.reader.ts';
import type { Outline } from './outline.reader.ts';
import { sortProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { readQuestions } from './question.reader.ts';
import type { PlacedQuestion } from './question.reader.ts';
import { parseYaml } from './yaml.reader.ts';

export type ReadLesson = CompiledLesson & { id: string; path: string; text: string };

/** Everything that was found in a folder, before one part is held against another. */
export type CourseParts = {
  outline: Outline | null;
  sources: SourceEntry[];
  glossary: ReadList<GlossaryEntry> | null;
  coverage: ReadList<CoverageRow> | null;
  assets: AssetSource[];
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
  const refused = files.flatMap(refuseFile);
  const readable = files.filter((file) => refuseFile(file).length === 0);
  const { parts, problems } = readParts(readable);
  const found = [...refused, ...missingFiles(files), ...problems, ...checkReferences(parts)];
  if (found.length > 0 || !parts.outline) return { course: null, problems: sortProblems(found) };
  return { course: assembleCourse(parts.outline, parts), problems: [] };
}

function readParts(files: readonly CourseFile[]): { parts: CourseParts; problems: Problem[] } {
  const { outline, problems: inOutline } = readOutlineFile(find(files, 'course.yaml'));
  const sources = readSources(find(files, 'sources.yaml'));
  const registers = readRegisters(files);
  const assets = files.filter(({ path }) => isAsset(path)).map(readAsset);
  const { glossary } = registers;
  // What can't be read is left out, so that it is not reported once more for each use.
  const lessons = readLessons(files, {
    sources: sources.entries,
    glossary: glossary ? (glossary.entries ?? undefined) : [],
    limits: outline ? (outline.limits ?? null) : undefined,
    assets: assets.map(({ asset }) => ({ ...asset, url: asset.name })),
  });
  const banks = files.filter(({ path }) => isQuestions(path)).map(readQuestions);
  const parts: CourseParts = {
    ...registers,
    outline,
    sources: sources.entries,
    assets: assets.map(({ asset }) => asset),
    lessons: lessons.flatMap(({ lesson }) => lesson ?? []),
    questions: banks.flatMap((bank) => bank.questions),
  };
  const lists = Object.values(registers).filter((register) => register !== null);
  const inParts = [sources, ...lists, ...assets, ...lessons, ...banks];
  return { parts, problems: [...inOutline, ...inParts.flatMap(({ problems }) => problems)] };
}

function readOutlineFile(file: CourseFile | null): ReturnType<typeof readOutline> {
  if (!file) return { outline: null, problems: [] };
  return readOutline(parseYaml(file.path, textOf(file)));
}

function readRegisters(files: readonly CourseFile[]): Pick<CourseParts, 'glossary' | 'coverage'> {
  const glossary = find(files, 'glossary.yaml');
  const coverage = find(files, 'coverage.yaml');
  return {
    glossary: glossary && readList(glossary, glossarySchema, { field: 'id', noun: 'words' }),
    coverage: coverage && readList(coverage, coverageSchema, { field: 'row', noun: 'rows' }),
  };
}

function readLessons(
  files: readonly CourseFile[],
  context: LessonContext,
): { lesson: ReadLesson | null; problems: Problem[] }[] {
  const lessonFiles = files.filter(({ path }) => isLesson(path));
  const lessonIds = lessonFiles.map(({ path }) => lessonId(path));
  return lessonFiles.map((file) => {
    const { path } = file;
    const text = textOf(file);
    try {
      const lesson = readLesson(path, text, { ...context, lessonIds });
      return { lesson: { ...lesson, id: lessonId(path), path, text }, problems: lesson.problems };
    } catch (error) {
      return { lesson: null, problems: [unreadable(path, error)] };
    }
  });
}

function readSources(file: CourseFile | null): {
  entries: SourceEntry[];
  problems: Problem[];
} {
  if (!file) return { entries: [], problems: [] };
  const { entries, problems } = readList(file, sourcesSchema, { field: 'id', noun: 'sources' });
  return { entries: (entries ?? []).map(toSource), problems };
}

function toSource({ checked, ...fields }: z.infer<typeof sourcesSchema>[number]): SourceEntry {
  return { ...fields, isChecked: checked };
}

function missingFiles(files: readonly CourseFile[]): Problem[] {
  const missing = ['course.yaml', 'sources.yaml'].filter((path) => !find(files, path));
  return missing.map((file) => {
    const message = `A course folder needs the file ${file}.`;
    return { file, line: 1, column: 1, code: 'FILE_MISSING', message };
  });
}

function find(files: readonly CourseFile[], path: string): CourseFile | null {
  return files.find((file) => file.path === path) ?? null;
}
