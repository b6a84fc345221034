import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { formatDecimal } from '@palpate/ui/format';
import { useEffect, useRef } from 'react';
import { VerdictWords } from '../../ui/TryQuestion.tsx';
import type { Verdict } from '../../ui/try.verdict.ts';
import { NextStep } from './NextStep.tsx';
import type { PreviewStep } from './preview.steps.ts';

export type PreviewResultProps = {
  courseId: string;
  questions: readonly string[];
  verdicts: ReadonlyMap<string, Verdict>;
  next: PreviewStep | null;
  onAgain: () => void;
};

/** Points as a student would get them; what a person marks is in none. */
export function PreviewResult(props: PreviewResultProps) {
  const { courseId, questions, verdicts, next, onAgain } = props;
  const { i18n } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const given = questions.map((key) => ({ key, verdict: verdicts.get(key) ?? null }));
  const counted = given.filter(({ verdict }) => verdict?.kind !== 'waiting');
  const points = counted.reduce((sum, { verdict }) => sum + (verdict?.fraction ?? 0), 0);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
        <Trans>
          {formatDecimal(String(points), i18n.locale)} of {counted.length} points
        </Trans>
      </h3>
      <ol className="mt-4 grid gap-2 text-sm">
        {given.map(({ key, verdict }, index) => (
          <li key={key} className="flex items-center gap-3 border-b border-line py-2">
            <span className="tabular w-7 text-muted">{index + 1}.</span>
            <span className="min-w-0 flex-1 truncate" translate="no">
              {key}
            </span>
            {verdict ? (
              <VerdictWords kind={verdict.kind} />
            ) : (
              <span className="text-muted">
                <Trans>No answer</Trans>
              </span>
            )}
          </li>
        ))}
      </ol>
      <Button variant="secondary" className="mt-6" onClick={onAgain}>
        <Trans>Begin again</Trans>
      </Button>
      <div>
        <NextStep courseId={courseId} next={next} />
      </div>
    </>
  );
}
