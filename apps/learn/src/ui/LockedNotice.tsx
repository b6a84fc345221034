import { Trans } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { Link } from '@tanstack/react-router';
import { ArrowRight, Lock } from 'lucide-react';
import { ActivityLink } from './ActivityLink.tsx';
import { UnmetRule, type Unmet } from './UnmetRule.tsx';

type LockedNoticeProps = { enrolmentId: string; lock: { unmet: readonly Unmet[] } };

/** In place of what is locked: each rule that is not met, and the way to what meets the first. */
export function LockedNotice({ enrolmentId, lock }: LockedNoticeProps) {
  const [first] = lock.unmet;
  return (
    <section
      aria-labelledby="locked"
      className="mt-8 max-w-read rounded-card border border-line bg-surface p-5 sm:p-6"
    >
      <Lock aria-hidden size={24} className="text-muted" />
      <h2 id="locked" className="mt-3 text-lg font-semibold">
        <Trans>Not open yet</Trans>
      </h2>
      <ul className="mt-1 grid gap-1">
        {lock.unmet.map((rule) => (
          <li key={`${rule.kind}:${rule.activityId}`} className="tabular text-muted">
            <UnmetRule rule={rule} />.
          </li>
        ))}
      </ul>
      {lock.unmet.some(({ kind }) => kind === 'SAFETY_PASSED') ? (
        <p className="mt-3 text-sm text-muted">
          <Trans>
            Safety questions are never averaged away: each has to be right once, and trying only
            what was missed is enough.
          </Trans>
        </p>
      ) : null}
      <div className="mt-6 grid gap-2 sm:flex sm:flex-wrap">
        {first ? (
          <ActivityLink
            enrolmentId={enrolmentId}
            activity={{ id: first.activityId, kind: first.activityKind }}
            className={buttonClass('primary')}
          >
            <Trans>Go to “{first.activityTitle}”</Trans>
            <ArrowRight aria-hidden size={18} className="shrink-0 rtl:-scale-x-100" />
          </ActivityLink>
        ) : null}
        <Link to="/" className={buttonClass('quiet')}>
          <Trans>Back to the course</Trans>
        </Link>
      </div>
    </section>
  );
}
