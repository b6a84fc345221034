import { Trans } from '@lingui/react/macro';
import { clsx } from 'clsx';
import { Check, Lock } from 'lucide-react';
import type { ActivityKind, ActivityState } from './gql/graphql.ts';

const markerTones: Record<ActivityState, string> = {
  DONE: 'bg-accent text-on-accent',
  CURRENT: 'bg-surface text-accent ring-2 ring-accent ring-inset',
  NEXT: 'bg-canvas text-muted ring-1 ring-line ring-inset',
  LOCKED: 'bg-sunken text-muted',
};

export function Marker({ state, number }: { state: ActivityState; number: number }) {
  return (
    <span
      aria-hidden
      className={clsx(
        'tabular grid size-8 shrink-0 place-items-center rounded-full text-xs font-semibold',
        markerTones[state],
      )}
    >
      {state === 'DONE' ? <Check size={16} strokeWidth={3} /> : null}
      {state === 'LOCKED' ? <Lock size={14} /> : null}
      {state === 'DONE' || state === 'LOCKED' ? null : number}
    </span>
  );
}

export function Kind({ kind, isRequired }: { kind: ActivityKind; isRequired: boolean }) {
  if (kind === 'LESSON' && isRequired) return null;
  return (
    <span className="block text-xs text-muted">
      {kind === 'PRACTICE' ? <Trans>Practice</Trans> : null}
      {kind === 'QUIZ' ? <Trans>Quiz</Trans> : null}
      {kind === 'LESSON' ? <Trans>Lesson</Trans> : null}
      {isRequired ? null : <Trans> · optional</Trans>}
    </span>
  );
}
