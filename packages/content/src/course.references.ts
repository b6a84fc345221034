import type { QuestionUse } from './course.ts';
import { checkLocks } from './course.locks.ts';
import type { CourseParts } from './course.reader.ts';
import { checkCoverage, checkGlossary, knownLessons } from './course.registers.ts';
import type { OutlineActivity } from './outline.reader.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** Holds the parts of a folder against each other: every name that is used exists and fits. */
export function checkReferences(parts: CourseParts): Problem[] {
  return [
    ...checkQuestions(parts),
    ...checkLessons(parts),
    ...checkOutline(parts),
    ...checkSecondQuizzes(parts),
    ...checkLocks(parts),
    ...checkGlossary(parts),
    ...checkCoverage(parts),
  ];
}

function checkQuestions(parts: CourseParts): Problem[] {
  const { questions, sources, archived } = parts;
  const known = knownLessons(parts);
  const problems: Problem[] = [];
  const seen = new Set(archived.questions.map(({ id }) => id));
  for (const { question, file, place } of questions) {
    const report = (at: ReturnType<typeof place>, code: ProblemCode, message: string) =>
      problems.push({ file, ...at, code, message });
    if (seen.has(question.id)) {
      report(place('id'), 'DUPLICATE_ID', `Two questions have the id "${question.id}".`);
    }
    seen.add(question.id);
    if (!known.has(question.lesson)) {
      const message = `There is no lesson "${question.lesson}".`;
      report(place('lesson'), 'UNKNOWN_LESSON', message);
    }
    question.sources.forEach((source, index) => {
      if (sources.some(({ id }) => id === source)) return;
      const message = `sources.yaml has no source "${source}".`;
      report(place('sources', index), 'UNKNOWN_SOURCE', message);
    });
  }
  return problems;
}

function checkLessons(parts: CourseParts): Problem[] {
  const { lessons, outline } = parts;
  const placed = outline?.modules.flatMap(({ activities }) => activities.map(({ id }) => id));
  return lessons.flatMap(({ path, id, tree, checks, frontmatter }) => {
    const problems: Problem[] = [];
    const start = frontmatter.yaml?.locate(['id']) ?? { line: 1, column: 1 };
    const report = (code: ProblemCode, message: string) =>
      problems.push({ file: path, ...start, code, message });
    if (frontmatter.fields && frontmatter.fields.id !== id) {
      report(
        'FILE_NAME_MISMATCH',
        `The file of lesson "${frontmatter.fields.id}" has another name.`,
      );
    }
    if (placed && !placed.includes(id)) {
      report('LESSON_NOT_PLACED', `No module of course.yaml holds the lesson "${id}".`);
    }
    if (tree.sources.length === 0) {
      report('LESSON_WITHOUT_SOURCE', 'A lesson cites at least one source with :source[id].');
    }
    const inChecks = checks.flatMap(({ question, place }): Problem[] => {
      const at = { file: path, ...place };
      const message = `"${question}" is graded: a check takes questions with use: practice.`;
      const wrongUse: Problem = { ...at, code: 'CHECK_NOT_PRACTICE', message };
      return checkUse(parts, question, 'practice', wrongUse);
    });
    return [...problems, ...inChecks];
  });
}

function checkOutline(parts: CourseParts): Problem[] {
  const { outline } = parts;
  const activities = outline?.modules.flatMap((module) => module.activities) ?? [];
  const known = knownLessons(parts);
  const quizzes = activities.filter((activity) => activity.kind === 'quiz');
  return [
    ...quizzes.flatMap((quiz) => checkQuiz(quiz, parts)),
    ...[...activities, ...(outline?.archived ?? [])].flatMap((activity): Problem[] => {
      if (activity.kind === 'quiz' || known.has(activity.id)) return [];
      const message = `There is no file lessons/${activity.id}.md.`;
      return [{ file: 'course.yaml', ...activity.place, code: 'UNKNOWN_LESSON', message }];
    }),
  ];
}

/** The score shown beside a module's progress is that of its quiz: a second one would share it. */
function checkSecondQuizzes({ outline }: CourseParts): Problem[] {
  const seconds = (outline?.modules ?? []).flatMap((module) =>
    module.activities
      .filter((activity) => activity.kind === 'quiz' && activity.preset === 'quiz')
      .slice(1),
  );
  const message = 'A module has one quiz of preset quiz.';
  return seconds.map(({ place }) => ({
    file: 'course.yaml',
    ...place,
    code: 'SECOND_QUIZ',
    message,
  }));
}

function checkQuiz(
  quiz: Extract<OutlineActivity, { kind: 'quiz' }>,
  parts: CourseParts,
): Problem[] {
  return quiz.questions.flatMap(({ id, place }, index): Problem[] => {
    const at = { file: 'course.yaml', ...place };
    if (quiz.questions.findIndex((other) => other.id === id) < index) {
      return [{ ...at, code: 'DUPLICATE_ID', message: `The quiz asks "${id}" twice.` }];
    }
    const use = quiz.preset === 'quiz' ? 'graded' : 'practice';
    const message = `A quiz of preset ${quiz.preset} takes only questions with use: ${use}; "${id}" is not.`;
    return checkUse(parts, id, use, { ...at, code: 'QUIZ_WRONG_USE', message });
  });
}

function checkUse(
  { questions, archived }: CourseParts,
  id: string,
  use: QuestionUse,
  wrongUse: Problem,
): Problem[] {
  const found = questions.find(({ question }) => question.id === id);
  if (found) return found.question.use === use ? [] : [wrongUse];
  const isArchived = archived.questions.some((question) => question.id === id);
  const message = isArchived
    ? `The question "${id}" is archived.`
    : `There is no question "${id}" without problems in questions/.`;
  return [{ ...wrongUse, code: 'UNKNOWN_QUESTION', message }];
}
