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

/** The coverage names only lessons and questions that there are. */
export function checkCoverage({ coverage, lessons, questions }: CourseParts): Problem[] {
  return (coverage?.entries ?? []).flatMap((entry, index): Problem[] => {
    if (!coverage) return [];
    const problems: Problem[] = [];
    if (!lessons.some(({ id }) => id === entry.lesson)) {
      const message = `There is no lesson "${entry.lesson}".`;
      problems.push(coverage.yaml.problem([index, 'lesson'], 'UNKNOWN_LESSON', message));
    }
    entry.asked.forEach((asked, a) => {
      if (questions.some(({ question }) => question.id === asked)) return;
      const message = `There is no question "${asked}" without problems in questions/.`;
      problems.push(coverage.yaml.problem([index, 'asked', a], 'UNKNOWN_QUESTION', message));
    });
    return problems;
  });
}
