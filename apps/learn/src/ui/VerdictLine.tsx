import { Trans } from '@lingui/react/macro';
import { clsx } from 'clsx';
import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react';

export type VerdictKind = 'right' | 'partly' | 'wrong';

/** Right, partly right or not: the fraction is an exact decimal as text. */
export function verdictKind(verdict: { isRight: boolean; fraction: string }): VerdictKind {
  if (verdict.isRight) return 'right';
  return Number(verdict.fraction) > 0 ? 'partly' : 'wrong';
}

const looks = {
  right: { Icon: CircleCheck, tone: 'text-ok' },
  partly: { Icon: CircleDot, tone: 'text-warn' },
  wrong: { Icon: CircleDashed, tone: 'text-warn' },
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
    </p>
  );
}
