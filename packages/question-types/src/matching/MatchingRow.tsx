import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { controlLook } from '../control.look.ts';
import type { WordTone } from '../control.look.ts';
import { VerdictWord } from '../VerdictWord.tsx';
import type { MatchedPair, MatchingView } from './matching.type.ts';

type Side = MatchingView['left'][number];
type MatchingRowProps = {
  side: Side;
  right: readonly Side[];
  given: string | null;
  /** The left text that a right side goes with now. */
  ownerOf: ReadonlyMap<string, string>;
  isClosed: boolean;
  verdict: MatchedPair | undefined;
  reason: string | undefined;
  onChoose(right: string | null): void;
};

/** One left side and what goes with it; after the verdict, how the pair fared. */
export function MatchingRow({ side, right, given, isClosed, verdict, ...rest }: MatchingRowProps) {
  const { ownerOf, reason, onChoose } = rest;
  const labelId = useId();
  const textOf = new Map(right.map((one) => [one.id, one.text]));
  const tone = verdict ? toneOf(verdict) : null;
  const asked =
    tone === 'missed' ? 'border-dashed border-ok bg-surface' : controlLook(tone, isClosed);
  const look = given && !verdict && !isClosed ? 'border-accent bg-accent-soft' : asked;
  return (
    <li
      className={`rounded-control border has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${look}`}
    >
      <div className="grid min-h-14 sm:grid-cols-2 sm:items-stretch">
        <p
          id={labelId}
          className="px-4 pt-3 text-base font-medium wrap-break-word text-ink sm:self-center sm:py-3"
        >
          {side.text}
        </p>
        {isClosed ? (
          <p className="px-4 pt-0.5 pb-3 text-base wrap-break-word text-ink sm:self-center sm:py-3">
            {given ? textOf.get(given) : <span className="text-muted">–</span>}
          </p>
        ) : (
          <PairSelect {...{ labelId, right, given, ownerOf, onChoose }} />
        )}
      </div>
      {tone && (
        <div className="grid gap-1 px-4 pb-3 text-sm">
          {tone === 'missed' ? <NotPaired /> : <VerdictWord tone={tone} />}
          {reason && <p className="text-ink">{reason}</p>}
          {verdict?.right && !verdict.isRight && (
            <p className="text-ink">
              <Trans>It goes with: {textOf.get(verdict.right)}</Trans>
            </p>
          )}
        </div>
      )}
    </li>
  );
}

type PairSelectProps = Pick<MatchingRowProps, 'right' | 'given' | 'ownerOf' | 'onChoose'> & {
  labelId: string;
};

/** The whole half of the row is a native select, under words that may wrap where a select's could not. */
function PairSelect({ labelId, right, given, ownerOf, onChoose }: PairSelectProps) {
  const { t } = useLingui();
  const shown = right.find((one) => one.id === given)?.text;
  const takenBy = ({ id }: Side) => (id === given ? undefined : ownerOf.get(id));
  const nameOf = (side: Side) => {
    const { text } = side;
    const owner = takenBy(side);
    return owner ? t`${text} (now with ${owner})` : text;
  };
  return (
    <div className="relative flex min-h-12 items-center gap-2 px-4 pb-3 sm:py-3">
      <span
        aria-hidden
        className={`min-w-0 grow text-base wrap-break-word ${shown ? 'text-ink' : 'text-muted'}`}
      >
        {shown ?? <Trans>Choose…</Trans>}
      </span>
      <ChevronDown aria-hidden size={18} className="shrink-0 text-muted" />
      <select
        aria-labelledby={labelId}
        value={given ?? ''}
        onChange={(event) => onChoose(event.target.value || null)}
        className="absolute inset-0 size-full cursor-pointer bg-surface text-base text-ink opacity-0"
      >
        <option value="">{t`Choose…`}</option>
        {right.map((one) => (
          // Taken ones can't be chosen: arrow keys would take each from its row in passing.
          <option key={one.id} value={one.id} disabled={takenBy(one) !== undefined}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

function NotPaired() {
  return (
    <p className="font-semibold text-muted">
      <Trans>Not paired</Trans>
    </p>
  );
}

function toneOf({ given, isRight }: MatchedPair): WordTone {
  if (given === null) return 'missed';
  return isRight ? 'right' : 'wrong';
}
