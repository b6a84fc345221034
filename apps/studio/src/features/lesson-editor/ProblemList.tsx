import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck } from 'lucide-react';
import type { SourceProblem } from './source.diagnostics.ts';

export type ProblemListProps = {
  problems: readonly SourceProblem[];
  onGoTo: (problem: SourceProblem) => void;
};

/** What is wrong, line by line; a press goes to the line. */
export function ProblemList({ problems, onGoTo }: ProblemListProps) {
  const { t } = useLingui();
  return (
    <section aria-label={t`Problems`} className="grid content-start gap-1 p-2 text-xs">
      <p role="status" className="flex items-center gap-2 px-2 py-1 font-medium">
        {problems.length === 0 ? (
          <>
            <CircleCheck aria-hidden size={15} className="shrink-0 text-ok" />
            <Trans>No problems in this lesson</Trans>
          </>
        ) : (
          <Plural value={problems.length} one="# problem" other="# problems" />
        )}
      </p>
      <ol className="grid">
        {problems.map((problem) => (
          <li key={`${problem.line} ${problem.column} ${problem.code} ${problem.message}`}>
            <button
              type="button"
              onClick={() => onGoTo(problem)}
              className="grid min-h-12 w-full grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-3 rounded-control px-2 py-1.5 text-start -outline-offset-3 hover:bg-sunken lg:min-h-8"
            >
              <span className="tabular font-semibold text-caution">{t`Line ${problem.line}`}</span>
              <span>
                {problem.message}{' '}
                <span className="text-muted" translate="no">
                  {problem.code}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
