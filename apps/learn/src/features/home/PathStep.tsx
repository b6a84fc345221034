import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatPercent } from '@palpate/ui/format';
import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import type { ActivityKind, ActivityState, PathModulePartsFragment } from './gql/graphql.ts';
import { ActivityLink } from '../../ui/ActivityLink.tsx';

type Activity = PathModulePartsFragment['activities'][number];
type PathStepProps = { enrolmentId: string; activity: Activity; number: number };

export function PathStep({ enrolmentId, activity, number }: PathStepProps) {
  const isCurrent = activity.state === 'CURRENT';
  return (
    <li className="group/step relative">
      <span
        aria-hidden
        className="absolute inset-y-0 start-[0.9375rem] w-0.5 bg-line group-first/step:top-1/2 group-last/step:bottom-1/2 group-only/step:hidden"
      />
      <ActivityLink
        enrolmentId={enrolmentId}
        activity={activity}
        aria-current={isCurrent ? 'step' : undefined}
        className="relative -mx-2 flex min-h-14 items-center gap-4 rounded-button px-2 py-2 transition-colors duration-120 hover:bg-sunken"
      >
        <Marker state={activity.state} number={number} />
        <span className="min-w-0 flex-1">
          <span
            className={clsx(
              'block text-sm text-pretty',
              isCurrent ? 'font-semibold' : 'font-medium',
            )}
          >
            {activity.title}
          </span>
          <Kind kind={activity.kind} isRequired={activity.isRequired} />
        </span>
        <Outcome activity={activity} />
      </ActivityLink>
    </li>
  );
}

const markerTones: Record<ActivityState, string> = {
  DONE: 'bg-accent text-on-accent',
  CURRENT: 'bg-surface text-accent ring-2 ring-accent ring-inset',
  NEXT: 'bg-canvas text-muted ring-1 ring-line ring-inset',
};

function Marker({ state, number }: { state: ActivityState; number: number }) {
  return (
    <span
      aria-hidden
      className={clsx(
        'tabular grid size-8 shrink-0 place-items-center rounded-full text-xs font-semibold',
        markerTones[state],
      )}
    >
      {state === 'DONE' ? <Check size={16} strokeWidth={3} /> : number}
    </span>
  );
}

function Kind({ kind, isRequired }: { kind: ActivityKind; isRequired: boolean }) {
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

/** What the step came to, or how long it takes; the state is said in words too. */
function Outcome({ activity }: { activity: Activity }) {
  const { i18n } = useLingui();
  const { minutes, score, state } = activity;
  return (
    <span className="tabular shrink-0 text-end text-xs text-muted">
      {state === 'DONE' && score ? (
        <span className="font-semibold text-ink">{formatPercent(score.percent, i18n.locale)}</span>
      ) : null}
      {state === 'DONE' && !score ? <Trans>Done</Trans> : null}
      {state === 'DONE' && score ? (
        <span className="sr-only">
          <Trans>, done</Trans>
        </span>
      ) : null}
      {state === 'DONE' ? null : <Plural value={minutes} one="# min" other="# min" />}
      {state === 'CURRENT' ? (
        <span className="sr-only">
          <Trans>, you are here</Trans>
        </span>
      ) : null}
    </span>
  );
}
