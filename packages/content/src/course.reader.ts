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
import type { ArchivedQuestion, PlacedQuestion, QuestionBank } from './question.reader.ts';
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
  /** Ids of lessons whose text could not be parsed: they are there, and nothing is known of them. */
  unreadable: string[];
  questions: PlacedQuestion[];
  /** Ids of the lessons, and the questions, that are kept and not published. */
  archived: { lessons: string[]; questions: ArchivedQuestion[] };
};

/** Ids of sources and of words, known or not. */
export type LessonMentions = { sources: readonly string[]; terms: readonly string[] };

export type CourseReading = {
  course: CourseSource | null;
  problems: Problem[];
  /** What the course's lessons are compiled with; assets at their own names. */
  context: LessonContext;
  /** The questions that each lesson asks, by the lesson's id. */
  checks: Record<string, string[]>;
  /** What each lesson cites and explains, by its id; of those that are archived too. */
  mentions: Record<string, LessonMentions>;
};

/** Keeps what was read of one file, so that a folder with one change isn't read anew as a whole. */
export type ReadingMemory = { recall<T>(key: readonly string[], read: () => T): T };

const forgetful: ReadingMemory = { recall: (_, read) => read() };

/**
 * Reads a course folder and lists every problem in it, sorted by place.
 * `course` is null as long as there is a single problem: what is wrong can't be published. `context`
 * and `checks` are there in any case, with what could be read.
 */
export function readCourse(
  files: readonly CourseFile[],
  memory: ReadingMemory = forgetful,
): CourseReading {
  const steps = readSteps(files, memory);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** As `readCourse`; after each file that takes long it waits for `turn`, so that others get theirs. */
export async function readCourseInTurns(
  files: readonly CourseFile[],
  memory: ReadingMemory,
  turn: () => Promise<void>,
): Promise<CourseReading> {
  const steps = readSteps(files, memory);
  let step = steps.next();
  while (!step.done) {
    await turn();
    step = steps.next();
  }
  return step.value;
}

type Steps<T> = Generator<undefined, T, undefined>;

function* readSteps(files: readonly CourseFile[], memory: ReadingMemory): Steps<CourseReading> {
  const refused = files.flatMap(refuseFile);
  const readable = files.filter((file) => refuseFile(file).length === 0);
  const { parts, problems, context, mentions } = yield* readParts(readable, memory);
  const found = [...refused, ...missingFiles(files), ...problems, ...checkReferences(parts)];
  const course = found.length > 0 || !parts.outline ? null : assembleCourse(parts.outline, parts);
  const asked = parts.lessons.map(({ id, checks }) => ({ id, checks: checks.map(toQuestion) }));
  const checks = Object.fromEntries(asked.map((lesson) => [lesson.id, lesson.checks]));
  return { course, problems: sortProblems(found), context, checks, mentions };
}

function toQuestion({ question }: { question: string }): string {
  return question;
}

function* readParts(
  files: readonly CourseFile[],
  memory: ReadingMemory,
): Steps<Pick<CourseReading, 'problems' | 'context' | 'mentions'> & { parts: CourseParts }> {
  const { outline, problems: inOutline } = readOutlineFile(find(files, 'course.yaml'));
  const sources = readSources(find(files, 'sources.yaml'));
  const registers = readRegisters(files);
  const assets = files.filter(({ path }) => isAsset(path)).map(readAsset);
  const { glossary } = registers;
  const away = (outline?.archived ?? []).flatMap(({ kind, id }) => (kind === 'lesson' ? id : []));
  const isAway = ({ path }: CourseFile) => away.includes(lessonId(path));
  const written = files.filter(({ path }) => isLesson(path));
  const lessonFiles = written.filter((file) => !isAway(file));
  // What can't be read is left out, so that it is not reported once more for each use.
  const context: LessonContext = {
    sources: sources.entries,
    glossary: glossary ? (glossary.entries ?? undefined) : [],
    limits: outline ? (outline.limits ?? null) : undefined,
    assets: assets.map(({ asset: { bytes: _, type: __, ...asset } }) => ({
      ...asset,
      url: asset.name,
    })),
    lessonIds: lessonFiles.map(({ path }) => lessonId(path)),
  };
  const lessons = yield* readLessons(lessonFiles, context, memory);
  const kept = yield* readLessons(written.filter(isAway), context, memory);
  const banks = yield* readBanks(files, memory);
  const parts: CourseParts = {
    ...registers,
    outline,
    sources: sources.entries,
    assets: assets.map(({ asset }) => asset),
    lessons: lessons.flatMap(({ lesson }) => lesson ?? []),
    unreadable: lessons.flatMap(({ lesson, id }) => (lesson ? [] : id)),
    questions: banks.flatMap((bank) => bank.questions),
    archived: {
      lessons: away.filter((id) => files.some(({ path }) => path === `lessons/${id}.md`)),
      questions: banks.flatMap((bank) => bank.archived),
    },
  };
  const lists = Object.values(registers).filter((register) => register !== null);
  const inParts = [sources, ...lists, ...assets, ...lessons, ...banks];
  const problems = [...inOutline, ...inParts.flatMap((part) => part.problems)];
  return { parts, problems, context, mentions: mentionsOf([...lessons, ...kept]) };
}

function mentionsOf(lessons: readonly LessonReading[]): Record<string, LessonMentions> {
  const named = lessons.flatMap(({ id, lesson }) => {
    if (!lesson) return [];
    const { sources, terms } = lesson.mentions;
    return [[id, { sources: [...sources], terms: [...terms] }] as const];
  });
  return Object.fromEntries(named);
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

type LessonReading = { id: string; lesson: ReadLesson | null; problems: Problem[] };

function* readLessons(
  files: readonly CourseFile[],
  context: LessonContext,
  memory: ReadingMemory,
): Steps<LessonReading[]> {
  const shared = JSON.stringify(context);
  const lessons: LessonReading[] = [];
  for (const file of files) {
    const { path } = file;
    const text = textOf(file);
    lessons.push(memory.recall([path, shared, text], () => readOneLesson(path, text, context)));
    yield;
  }
  return lessons;
}

function* readBanks(files: readonly CourseFile[], memory: ReadingMemory): Steps<QuestionBank[]> {
  const banks: QuestionBank[] = [];
  for (const file of files.filter(({ path }) => isQuestions(path))) {
    banks.push(memory.recall([file.path, textOf(file)], () => readQuestions(file)));
    yield;
  }
  return banks;
}

function readOneLesson(path: string, text: string, context: LessonContext): LessonReading {
  const id = lessonId(path);
  try {
    const lesson = readLesson(path, text, context);
    return { id, lesson: { ...lesson, id, path, text }, problems: lesson.problems };
  } catch (error) {
    return { id, lesson: null, problems: [unreadable(path, error)] };
  }
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
