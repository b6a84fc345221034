import { Trans } from '@lingui/react/macro';
import { Check, CircleCheck, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OptionFeedback } from './choice.options.ts';

export type VerdictTone = 'right' | 'wrong' | 'missed' | 'plain';

/** How an option fared: `missed` is right and was not chosen, `plain` neither right nor chosen. */
export function toneOf({ isChosen, isRight }: OptionFeedback): VerdictTone {
  if (isChosen) return isRight ? 'right' : 'wrong';
  return isRight ? 'missed' : 'plain';
}

const words: Record<VerdictTone, ReactNode> = {
  right: (
    <p className="flex items-center gap-1.5 font-semibold text-ok">
      <Check aria-hidden size={18} className="shrink-0" />
      <Trans>Right</Trans>
    </p>
  ),
  wrong: (
    <p className="flex items-center gap-1.5 font-semibold text-warn">
      <X aria-hidden size={18} className="shrink-0" />
      <Trans>Not this one</Trans>
    </p>
  ),
  missed: (
    <p className="flex items-center gap-1.5 font-semibold text-ok">
      <CircleCheck aria-hidden size={18} className="shrink-0" />
      <Trans>Right, and not chosen</Trans>
    </p>
  ),
  plain: null,
};

/** The verdict as icon, word and colour, and the author's reason in neutral ink. */
export function ChoiceVerdict({ id, verdict }: { id: string; verdict: OptionFeedback }) {
  const tone = toneOf(verdict);
  return (
    <div id={id} className="-mt-1.5 grid gap-1 ps-12 pe-4 pb-4 text-sm">
      {words[tone]}
      <p className={tone === 'plain' ? 'text-muted' : 'text-ink'}>{verdict.rationale}</p>
    </div>
  );
}
