import { Plural, Trans } from '@lingui/react/macro';
import type { QuestionTypeName } from '@palpate/question-types/pure';
import { useDeferredValue } from 'react';
import { TryQuestion } from '../../ui/TryQuestion.tsx';

type StudentViewProps = { type: QuestionTypeName; definition: unknown; faults: number };

/** The question as it is asked, to be tried; nothing of it is sent or kept. */
export function StudentView({ type, definition, faults }: StudentViewProps) {
  const shown = useDeferredValue(definition);
  return (
    <section
      aria-labelledby="student-view"
      className="min-w-0 self-start lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto lg:overscroll-contain"
    >
      <div className="grid grid-cols-1 gap-4 rounded-card border border-line bg-surface p-4 sm:p-5">
        <div className="grid gap-0.5">
          <h2 id="student-view" className="text-sm font-semibold">
            <Trans>As a student sees it</Trans>
          </h2>
          <p className="text-xs text-muted">
            <Trans>Try it: nothing is sent, and no figure counts it.</Trans>
          </p>
        </div>
        {shown === null ? (
          <p className="rounded-control bg-sunken p-4 text-sm text-muted">
            <Plural
              value={faults}
              one="It can be tried once one thing is filled in."
              other="It can be tried once # things are filled in."
            />
          </p>
        ) : (
          <TryQuestion type={type} definition={shown} />
        )}
      </div>
    </section>
  );
}
