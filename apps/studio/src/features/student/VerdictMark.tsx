import { useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleDashed, CircleDot, CircleX, Hourglass } from 'lucide-react';
import type { Outcome } from './answer.outcome.ts';

const marks = {
  right: { Icon: CircleCheck, className: 'text-ok' },
  partly: { Icon: CircleDot, className: 'text-warn' },
  'not-right': { Icon: CircleX, className: 'text-caution' },
  open: { Icon: CircleDashed, className: 'text-muted' },
  waiting: { Icon: Hourglass, className: 'text-warn' },
} as const;

/** An icon, a word and a colour: none of them alone. */
export function VerdictMark({ outcome }: { outcome: Outcome }) {
  const { t } = useLingui();
  const words: Record<Outcome, string> = {
    right: t`Right`,
    partly: t`Partly right`,
    'not-right': t`Not right`,
    open: t`No verdict yet`,
    waiting: t`Waiting to be marked`,
  };
  const { Icon, className } = marks[outcome];
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium ${className}`}>
      <Icon aria-hidden size={14} className="shrink-0" />
      {words[outcome]}
    </span>
  );
}
