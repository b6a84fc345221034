import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, use } from 'react';
import type { ReactNode } from 'react';
import { LessonContext } from './lesson.context.ts';
import type { OpenSheet } from './lesson.context.ts';
import { textOf } from './LessonBlocks.tsx';
import type { ElementProps } from './LessonBlocks.tsx';
import { Sheet } from './Sheet.tsx';
import { Skeleton } from './Skeleton.tsx';

const MuscleName = lazy(async () => ({ default: (await import('./MuscleSheet.tsx')).MuscleName }));
const MuscleFacts = lazy(async () => ({
  default: (await import('./MuscleSheet.tsx')).MuscleFacts,
}));

export function MuscleWord({ children, ...props }: ElementProps) {
  const { openSheet } = use(LessonContext);
  const id = textOf(props, 'data-muscle') ?? '';
  return <Word onOpen={() => openSheet({ kind: 'muscle', id })}>{children}</Word>;
}

/** A word whose meaning the lesson does not carry stays a word. */
export function TermWord({ children, ...props }: ElementProps) {
  const { openSheet, terms } = use(LessonContext);
  const id = textOf(props, 'data-term') ?? '';
  if (!terms.some((term) => term.id === id)) return <>{children}</>;
  return <Word onOpen={() => openSheet({ kind: 'term', id })}>{children}</Word>;
}

function Word({ onOpen, children }: { onOpen: () => void; children?: ReactNode }) {
  return (
    <button type="button" aria-haspopup="dialog" onClick={onOpen} className="lesson-word">
      {children}
    </button>
  );
}

type LessonSheetProps = { sheet: OpenSheet; onClosed: () => void };

/** The sheet that a word of the lesson opened. */
export function LessonSheet({ sheet, onClosed }: LessonSheetProps) {
  const { t } = useLingui();
  if (sheet.kind === 'term') return <TermSheet id={sheet.id} onClosed={onClosed} />;
  const name = (
    <Suspense fallback={t`One moment`}>
      <MuscleName muscleId={sheet.id} />
    </Suspense>
  );
  return (
    <Sheet title={name} onClosed={onClosed}>
      <Suspense fallback={<Skeleton className="mt-3 h-96 w-full rounded-card!" />}>
        <MuscleFacts muscleId={sheet.id} />
      </Suspense>
    </Sheet>
  );
}

function TermSheet({ id, onClosed }: { id: string; onClosed: () => void }) {
  const { terms, renderGlossaryLink } = use(LessonContext);
  const term = terms.find((one) => one.id === id);
  if (!term) return null;
  return (
    <Sheet title={term.term} onClosed={onClosed}>
      <p className="mt-2">{term.definition}</p>
      {renderGlossaryLink ? (
        <p className="mt-4 text-sm">{renderGlossaryLink(<Trans>All words of the course</Trans>)}</p>
      ) : null}
    </Sheet>
  );
}
