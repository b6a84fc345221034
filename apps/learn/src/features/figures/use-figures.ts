import { useLingui } from '@lingui/react/macro';
import type { Figure } from '@palpate/ui/FigureNote';

export type FigureMeaning = { figure: Figure; name: string; meaning: string; example: string };
type Words = Record<Figure, Omit<FigureMeaning, 'figure'>>;

/** The definitions of docs/architecture.md in plain words, in the order they build on each other. */
export function useFigures(): { title: string; figures: FigureMeaning[] }[] {
  const { t } = useLingui();
  const words = { ...useDoneWords(), ...useScoreWords(), ...useActivityWords(), ...useRunWords() };
  const told = (figures: Figure[]) => figures.map((figure) => ({ figure, ...words[figure] }));
  return [
    {
      title: t`What is done`,
      figures: told(['progress', 'lesson-done', 'quiz-done', 'finished', 'locked']),
    },
    {
      title: t`Scores`,
      figures: told(['score', 'counting-attempt', 'waiting', 'corrected']),
    },
    {
      title: t`The heat map and signs of activity`,
      figures: told(['cell', 'last-active', 'sitting']),
    },
    {
      title: t`When a run rests, or its course changes`,
      figures: told(['paused', 'after-a-move']),
    },
  ];
}

type Part<Name extends Figure> = Pick<Words, Name>;

function useDoneWords(): Part<'progress' | 'lesson-done' | 'quiz-done' | 'finished' | 'locked'> {
  const { t } = useLingui();
  return {
    progress: {
      name: t`Progress`,
      meaning: t`How many of the lessons, practices and quizzes that the course requires are done. It is a count and a share; the share is rounded down. What is not required counts nowhere.`,
      example: t`13 of 22 required activities are done: 59%, not 60. The last one makes it 100%, never earlier.`,
    },
    'lesson-done': {
      name: t`Lesson done`,
      meaning: t`The last part of the lesson was reached, and each of its checks was answered. The answers need not be right.`,
      example: t`Read to the end with two of three checks answered: not done. The third check answered wrongly: done.`,
    },
    'quiz-done': {
      name: t`Quiz or practice done`,
      meaning: t`A whole attempt was submitted with every question answered. Repeating only what was missed doesn’t count for this, and an answer that a person has to mark isn’t waited for.`,
      example: t`Submitted with one question left blank: there is a score, but the quiz isn’t done yet.`,
    },
    finished: {
      name: t`Finished`,
      meaning: t`Everything required is done: progress stands at 100%. A course that requires nothing is finished by nobody.`,
      example: t`“3 of 12 finished” counts the students at 100%, whatever their scores are.`,
    },
    locked: {
      name: t`Locked`,
      meaning: t`The activity asks for something first that isn’t met, and it isn’t done itself. Each thing that is missing is named with its count. In the heat map a lock stands where a whole module is locked.`,
      example: t`“Opens when every check of Safe hands is right: 2 of 3” opens with the third.`,
    },
  };
}

function useScoreWords(): Part<'score' | 'counting-attempt' | 'waiting' | 'corrected'> {
  const { t } = useLingui();
  return {
    score: {
      name: t`Score`,
      meaning: t`The points of an attempt, of the points its marked questions are worth. An answer can be right in part, and points are added up exactly; only the share that is shown is rounded down. A question left blank is worth 0.`,
      example: t`1 + 0.5 + 0 points of 3 are 50%.`,
    },
    'counting-attempt': {
      name: t`The attempt that counts`,
      meaning: t`The best whole attempt; of two equal ones the earlier. Repeating only what was missed is practice and never counts.`,
      example: t`60%, then 85%, then 70%: the second counts.`,
    },
    waiting: {
      name: t`Waiting to be marked`,
      meaning: t`Answers handed in that a person has to mark. Until then they are in no score: neither in its points nor in what it is out of.`,
      example: t`Three choices are right, and a text waits: 3 of 3 points, and one answer to mark.`,
    },
    corrected: {
      name: t`Corrected`,
      meaning: t`A question had a fault, and a correction of the course scored its answers again. Both scores are kept and shown. What was done stays done, and nobody loses access to what was open.`,
      example: t`“corrected: 0.5 → 1 in release 3”: half a point before, the whole point since.`,
    },
  };
}

function useActivityWords(): Part<'cell' | 'last-active' | 'sitting'> {
  const { t } = useLingui();
  return {
    cell: {
      name: t`A cell of the heat map`,
      meaning: t`Above, the progress in that module. Below, the score of the attempt that counts in the module’s quiz; a dash where there is none. The colour repeats the upper figure in five steps.`,
      example: t`75 above 85: three of four required activities of the module are done, and its quiz stands at 85%.`,
    },
    'last-active': {
      name: t`Last active`,
      meaning: t`The latest answer, submission or completion. Opening a page alone never counts.`,
      example: t`Someone who reads for an hour on Friday and last answered on Monday was last active on Monday.`,
    },
    sitting: {
      name: t`Sitting`,
      meaning: t`Signs of a student in one lesson with less than half an hour between them, from the first to the last. It is evidence of work, never clock hours.`,
      example: t`Answers at 9:00, 9:20 and 10:30 are two sittings: 9:00 to 9:20, and 10:30.`,
    },
  };
}

function useRunWords(): Part<'paused' | 'after-a-move'> {
  const { t } = useLingui();
  return {
    paused: {
      name: t`Paused`,
      meaning: t`The run rests: it can be read and takes no new work. It stays among the students of its cohort and in their progress, marked as paused. A run that has ended is in the student’s record and in no figure of the cohort.`,
      example: t`“12 students, 1 paused”: eleven can go on, and the progress is that of all twelve.`,
    },
    'after-a-move': {
      name: t`After a new release of the course`,
      meaning: t`The figures are those of the release that the student is on. What was done counts where its activity stands now, and nowhere while it stands in no module; should it return, it counts again. Nothing that was done is deleted, and an attempt under way goes on as it began. Only a correction scores anything again.`,
      example: t`A finished lesson moves from module 1 to module 2: one less done in the first, one more in the second, the same overall.`,
    },
  };
}
