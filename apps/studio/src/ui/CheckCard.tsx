import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** A question in the text of a lesson, in the frame that the learner sees it in. */
export function CheckCard({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div
      role="group"
      aria-label={t`Check yourself`}
      className="lesson-check my-8 rounded-card border border-line bg-surface p-5 sm:p-6 [&_legend]:text-lg"
    >
      <p className="mb-2 text-xs font-semibold text-accent">
        <Trans>Check yourself</Trans>
      </p>
      {children}
    </div>
  );
}
