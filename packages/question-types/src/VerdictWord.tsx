import { Trans } from '@lingui/react/macro';
import { Check, CircleCheck, CircleDot, X } from 'lucide-react';
import type { WordTone } from './control.look.ts';

const looks = {
  right: { Icon: Check, colour: 'text-ok' },
  partly: { Icon: CircleDot, colour: 'text-warn' },
  wrong: { Icon: X, colour: 'text-warn' },
  missed: { Icon: CircleCheck, colour: 'text-ok' },
} as const;

/** How a part of an answer fared, as an icon, a word and a colour. */
export function VerdictWord({ tone }: { tone: WordTone }) {
  const { Icon, colour } = looks[tone];
  return (
    <p className={`flex items-center gap-1.5 text-sm font-semibold ${colour}`}>
      <Icon aria-hidden size={18} className="shrink-0" />
      {tone === 'right' && <Trans>Right</Trans>}
      {tone === 'partly' && <Trans>Partly right</Trans>}
      {tone === 'wrong' && <Trans>Not this one</Trans>}
      {tone === 'missed' && <Trans>Right, and not chosen</Trans>}
    </p>
  );
}
