import { Trans } from '@lingui/react/macro';
import type { PathModulePartsFragment } from './gql/graphql.ts';
import type { Unmet } from '../../ui/UnmetRule.tsx';
import { LockRules } from './LockRules.tsx';
import { ownRules } from './lock.shared.ts';
import { Kind, Marker } from './StepParts.tsx';

type LockedStepProps = {
  enrolmentId: string;
  activity: PathModulePartsFragment['activities'][number];
  number: number;
  /** Rules of the whole module, said above it. */
  said: readonly Unmet[];
};

/** A step that is not open yet: named, with what opens it; it leads nowhere itself. */
export function LockedStep({ enrolmentId, activity, number, said }: LockedStepProps) {
  return (
    <div className="relative flex min-h-14 items-center gap-4 py-2">
      <Marker state="LOCKED" number={number} />
      <div className="min-w-0 flex-1">
        <p className="text-sm font-medium text-pretty text-muted">
          {activity.title}
          <span className="sr-only">
            <Trans>, locked</Trans>
          </span>
        </p>
        <Kind kind={activity.kind} isRequired={activity.isRequired} />
        <LockRules enrolmentId={enrolmentId} unmet={ownRules(activity.lock?.unmet, said)} />
      </div>
    </div>
  );
}
