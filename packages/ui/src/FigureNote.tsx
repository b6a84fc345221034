import { useLingui } from '@lingui/react/macro';
import { clsx } from 'clsx';
import { CircleQuestionMark } from 'lucide-react';

/** The figures that the page "What the figures mean" explains; also the anchors on it. */
export type Figure =
  | 'progress'
  | 'lesson-done'
  | 'quiz-done'
  | 'finished'
  | 'cell'
  | 'counting-attempt'
  | 'score'
  | 'waiting'
  | 'locked'
  | 'last-active'
  | 'sitting'
  | 'paused'
  | 'after-a-move'
  | 'corrected';

export type FigureNoteProps = { figure: Figure; className?: string };

/** A quiet question mark beside a figure: what it means, on a page of the learner app. */
export function FigureNote({ figure, className }: FigureNoteProps) {
  const words = useFigureWords();
  return (
    <a
      href={`/figures#${figure}`}
      aria-label={words[figure]}
      title={words[figure]}
      className={clsx(
        'relative inline-grid size-6 shrink-0 place-items-center rounded-full align-middle text-muted after:absolute hover:bg-sunken hover:text-ink pointer-coarse:after:-inset-3',
        className,
      )}
    >
      <CircleQuestionMark aria-hidden size={14} />
    </a>
  );
}

function useFigureWords(): Record<Figure, string> {
  const { t } = useLingui();
  return {
    progress: t`What progress means`,
    'lesson-done': t`When a lesson is done`,
    'quiz-done': t`When a quiz is done`,
    finished: t`What finished means`,
    cell: t`What a cell shows`,
    'counting-attempt': t`Which attempt counts`,
    score: t`What a score means`,
    waiting: t`What waits to be marked`,
    locked: t`What locked means`,
    'last-active': t`What last active means`,
    sitting: t`What a sitting is`,
    paused: t`What paused means`,
    'after-a-move': t`What a new release does to the figures`,
    corrected: t`What corrected means`,
  };
}
