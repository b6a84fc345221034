import { ActivityLink } from '../../ui/ActivityLink.tsx';
import { UnmetRule, type Unmet } from '../../ui/UnmetRule.tsx';

type LockRulesProps = { enrolmentId: string; unmet: readonly Unmet[] };

/** Each unmet rule in words, as the link to what meets it. */
export function LockRules({ enrolmentId, unmet }: LockRulesProps) {
  if (unmet.length === 0) return null;
  return (
    <ul className="tabular pt-1 text-xs text-muted">
      {unmet.map((rule) => (
        <li key={rule.kind + rule.activityId}>
          <ActivityLink
            enrolmentId={enrolmentId}
            activity={{ id: rule.activityId, kind: rule.activityKind }}
            className="inline-flex min-h-12 items-center underline underline-offset-4 hover:text-ink sm:min-h-8"
          >
            <span>
              <UnmetRule rule={rule} />
            </span>
          </ActivityLink>
        </li>
      ))}
    </ul>
  );
}
