import { Trans } from '@lingui/react/macro';
import { clsx } from 'clsx';
import { CircleCheck, CircleDashed, CircleDot, Hourglass } from 'lucide-react';

export type VerdictKind = 'right' | 'partly' | 'wrong' | 'waiting';

type Verdict = { isRight: boolean | null; fraction: string | null };

/** Right, partly right or not; waiting where a person marks it. The fraction is a decimal as text. */
export function verdictKind(verdict: Verdict): VerdictKind {
  if (verdict.isRight === null) return 'waiting';
  if (verdict.isRight) return 'right';
  return Number(verdict.fraction) > 0 ? 'partly' : 'wrong';
}

const looks = {
  right: { Icon: CircleCheck, tone: 'text-ok' },
  partly: { Icon: CircleDot, tone: 'text-warn' },
  wrong: { Icon: CircleDashed, tone: 'text-warn' },
  waiting: { Icon: Hourglass, tone: 'text-muted' },
} as const;

/** A verdict as an icon, a word and a colour. */
export function VerdictLine({ kind, className }: { kind: VerdictKind; className?: string }) {
  const { Icon, tone } = looks[kind];
  return (
    <p className={clsx('flex items-center gap-2 font-semibold', tone, className)}>
      <Icon aria-hidden size={20} className="shrink-0" />
      {kind === 'right' ? <Trans>Right</Trans> : null}
      {kind === 'partly' ? <Trans>Partly right</Trans> : null}
      {kind === 'wrong' ? <Trans>Not quite</Trans> : null}
      {kind === 'waiting' ? <Trans>Waiting to be marked</Trans> : null}
    </p>
  );
}
