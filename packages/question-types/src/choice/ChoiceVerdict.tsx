import { VerdictWord } from '../VerdictWord.tsx';
import type { OptionFeedback } from './choice.options.ts';

export type VerdictTone = 'right' | 'wrong' | 'missed' | 'plain';

/** How an option fared: `missed` is right and was not chosen, `plain` neither right nor chosen. */
export function toneOf({ isChosen, isRight }: OptionFeedback): VerdictTone {
  if (isChosen) return isRight ? 'right' : 'wrong';
  return isRight ? 'missed' : 'plain';
}

/** The verdict as icon, word and colour, and the author's reason in neutral ink. */
export function ChoiceVerdict({ id, verdict }: { id: string; verdict: OptionFeedback }) {
  const tone = toneOf(verdict);
  const { rationale } = verdict;
  if (tone === 'plain' && rationale === null) return null;
  return (
    <div id={id} className="-mt-1.5 grid gap-1 ps-12 pe-4 pb-4 text-sm">
      {tone !== 'plain' && <VerdictWord tone={tone} />}
      {rationale !== null && (
        <p className={tone === 'plain' ? 'text-muted' : 'text-ink'}>{rationale}</p>
      )}
    </div>
  );
}
