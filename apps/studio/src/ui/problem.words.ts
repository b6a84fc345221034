/** Something wrong in a file of the course, at a line and a column from 1. */
export type CourseProblem = {
  path: string;
  line: number;
  column: number;
  code: string;
  message: string;
};

/** Problems by file, in the order in which they came. */
export function byFile<Problem extends { path: string }>(
  problems: readonly Problem[],
): [string, Problem[]][] {
  return [...Map.groupBy(problems, ({ path }) => path)];
}

/** The lesson that a file is, or null. */
export function lessonOfPath(path: string): string | null {
  return /^lessons\/([^/]+)\.md$/.exec(path)?.[1] ?? null;
}

/** Whether a file is a list of questions. */
export function isQuestionFile(path: string): boolean {
  return /^questions\/[^/]+\.yaml$/.test(path);
}
