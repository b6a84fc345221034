import type { CourseParts } from './course.reader.ts';
import type { Problem } from './problem.ts';

/** The glossary cites only what sources.yaml has. */
export function checkGlossary({ glossary, sources }: CourseParts): Problem[] {
  return (glossary?.entries ?? []).flatMap((entry, index) =>
    entry.sources.flatMap((source, s): Problem[] => {
      if (!glossary || sources.some(({ id }) => id === source)) return [];
      const message = `sources.yaml has no source "${source}".`;
      return [glossary.yaml.problem([index, 'sources', s], 'UNKNOWN_SOURCE', message)];
    }),
  );
}

/** The coverage names only lessons and questions that there are; those that are archived may come back. */
export function checkCoverage(parts: CourseParts): Problem[] {
  const { coverage, archived } = parts;
  const lessons = knownLessons(parts);
  const questions = [
    ...parts.questions.map(({ question }) => question.id),
    ...archived.questions.map(({ id }) => id),
  ];
  return (coverage?.entries ?? []).flatMap((entry, index): Problem[] => {
    if (!coverage) return [];
    const problems: Problem[] = [];
    if (!lessons.has(entry.lesson)) {
      const message = `There is no lesson "${entry.lesson}".`;
      problems.push(coverage.yaml.problem([index, 'lesson'], 'UNKNOWN_LESSON', message));
    }
    entry.asked.forEach((asked, a) => {
      if (questions.includes(asked)) return;
      const message = `There is no question "${asked}" without problems in questions/.`;
      problems.push(coverage.yaml.problem([index, 'asked', a], 'UNKNOWN_QUESTION', message));
    });
    return problems;
  });
}

/** Ids of the lessons that have a file, whatever is wrong with it or wherever it is kept. */
export function knownLessons({ lessons, unreadable, archived }: CourseParts): ReadonlySet<string> {
  return new Set([...lessons.map(({ id }) => id), ...unreadable, ...archived.lessons]);
}
