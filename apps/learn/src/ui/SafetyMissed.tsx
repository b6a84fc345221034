import { Plural, Trans } from '@lingui/react/macro';
import { ShieldAlert } from 'lucide-react';

/** After a quiz: safety questions that were not right are named whatever the score. */
export function SafetyMissed({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <section
      aria-labelledby="safety-missed"
      className="mt-6 max-w-read rounded-card border border-line bg-surface p-5 sm:p-6"
    >
      <h2 id="safety-missed" className="flex items-start gap-2 font-semibold">
        <ShieldAlert aria-hidden size={20} className="mt-0.5 shrink-0 text-caution" />
        <Plural
          value={count}
          one="# safety question was not right yet"
          other="# safety questions were not right yet"
        />
      </h2>
      <p className="mt-2 text-sm text-muted">
        <Trans>
          Safety questions are never averaged away. What they open stays locked until each has been
          right once; trying only what was missed is enough.
        </Trans>
      </p>
    </section>
  );
}
