import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatPercent } from '@palpate/ui/format';
import { clsx } from 'clsx';
import type { PathModulePartsFragment } from './gql/graphql.ts';
import { ActivityLink } from '../../ui/ActivityLink.tsx';
import type { Unmet } from '../../ui/UnmetRule.tsx';
import { LockedStep } from './LockedStep.tsx';
import { Kind, Marker } from './StepParts.tsx';

type Activity = PathModulePartsFragment['activities'][number];
type PathStepProps = {
  enrolmentId: string;
  activity: Activity;
  number: number;
  /** Rules of the whole module, said above it. */
  said: readonly Unmet[];
};

export function PathStep(props: PathStepProps) {
  return (
    <li className="group/step relative">
      <span
        aria-hidden
        className="absolute inset-y-0 start-[0.9375rem] w-0.5 bg-line group-first/step:top-1/2 group-last/step:bottom-1/2 group-only/step:hidden"
      />
      {props.activity.lock ? <LockedStep {...props} /> : <OpenStep {...props} />}
    </li>
  );
}

function OpenStep({ enrolmentId, activity, number }: PathStepProps) {
  const isCurrent = activity.state === 'CURRENT';
  return (
    <ActivityLink
      enrolmentId={enrolmentId}
      activity={activity}
      aria-current={isCurrent ? 'step' : undefined}
      className="relative -mx-2 flex min-h-14 items-center gap-4 rounded-button px-2 py-2 transition-colors duration-120 hover:bg-sunken"
    >
      <Marker state={activity.state} number={number} />
      <span className="min-w-0 flex-1">
        <span
          className={clsx('block text-sm text-pretty', isCurrent ? 'font-semibold' : 'font-medium')}
        >
          {activity.title}
        </span>
        <Kind kind={activity.kind} isRequired={activity.isRequired} />
      </span>
      <Outcome activity={activity} />
    </ActivityLink>
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
