import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { useState } from 'react';
import { TryDraftQuestion } from '../../ui/TryDraftQuestion.tsx';
import type { Verdict } from '../../ui/try.verdict.ts';
import type { FoundStep } from './preview.steps.ts';
import { PreviewResult } from './PreviewResult.tsx';

export type PreviewQuizProps = { courseId: string; found: FoundStep };

/** A quiz, question after question, then its result. */
export function PreviewQuiz({ courseId, found }: PreviewQuizProps) {
  const { step, next } = found;
  const { questions } = step;
  const [at, setAt] = useState(0);
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const key = questions[at];
  if (questions.length === 0) {
    return (
      <p className="text-sm text-muted">
        <Trans>This quiz asks nothing yet. Choose its questions in the outline.</Trans>
      </p>
    );
  }
  if (key === undefined) {
    return (
      <PreviewResult
        courseId={courseId}
        questions={questions}
        verdicts={verdicts}
        next={next}
        onAgain={() => {
          setVerdicts(new Map());
          setAt(0);
        }}
      />
    );
  }
  const number = at + 1;
  return (
    <>
      <p className="tabular mb-4 text-xs text-muted">
        <Trans>
          Question {number} of <Plural value={questions.length} one="#" other="#" />
        </Trans>
      </p>
      <TryDraftQuestion
        key={key}
        courseId={courseId}
        questionKey={key}
        onAnswered={(verdict) => setVerdicts(new Map(verdicts).set(key, verdict))}
      />
      <div className="mt-8 flex gap-2 border-t border-line pt-4">
        {at > 0 ? (
          <Button variant="quiet" onClick={() => setAt(at - 1)}>
            <Trans>Before</Trans>
          </Button>
        ) : null}
        <Button variant="secondary" className="ms-auto" onClick={() => setAt(at + 1)}>
          {number < questions.length ? <Trans>Next question</Trans> : <Trans>To the result</Trans>}
        </Button>
      </div>
      {step.kind === 'QUIZ' ? (
        <p className="mt-4 text-xs text-muted">
          <Trans>Here each verdict shows at once; students see theirs when they hand it in.</Trans>
        </p>
      ) : null}
    </>
  );
}
