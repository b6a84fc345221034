import { Check } from 'lucide-react';
import { useId } from 'react';
import type { OptionFeedback } from './choice.options.ts';
import { ChoiceVerdict, toneOf } from './ChoiceVerdict.tsx';
import type { VerdictTone } from './ChoiceVerdict.tsx';

type ChoiceRowProps = {
  control: 'radio' | 'checkbox';
  name: string;
  text: string;
  hint: string | undefined;
  digit: number;
  isChosen: boolean;
  isClosed: boolean;
  verdict: OptionFeedback | undefined;
  onPick(): void;
};

const tones: Record<VerdictTone, string> = {
  right: 'border-ok bg-ok-soft',
  wrong: 'border-warn bg-warn-soft',
  missed: 'border-dashed border-ok bg-surface',
  plain: 'border-line bg-surface',
};

/** One option: the whole row is the control's label; its verdict and reason stand under it. */
export function ChoiceRow({ control, name, text, hint, digit, verdict, ...rest }: ChoiceRowProps) {
  const { isChosen, isClosed, onPick } = rest;
  const verdictId = useId();
  const open = isClosed ? 'bg-surface' : 'bg-surface hover:bg-sunken';
  const unjudged = isChosen ? 'border-accent bg-accent-soft' : `border-edge ${open}`;
  const look = verdict ? tones[toneOf(verdict)] : unjudged;
  return (
    <div
      className={`rounded-control border transition-colors duration-120 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${look}`}
    >
      <label
        className={`relative flex min-h-14 items-center gap-3 px-4 py-3 ${isClosed ? '' : 'cursor-pointer'}`}
      >
        <input
          type={control}
          name={name}
          checked={isChosen}
          onChange={onPick}
          aria-disabled={isClosed || undefined}
          aria-describedby={verdict && verdictId}
          aria-keyshortcuts={isClosed ? undefined : String(digit)}
          className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
        />
        <ChoiceMark control={control} isChosen={isChosen} />
        <span className="min-w-0 grow wrap-break-word">
          <span className="block text-base text-ink">{text}</span>
          {hint && <span className="block text-sm text-muted">{hint}</span>}
        </span>
        {!isClosed && (
          <kbd
            aria-hidden
            className="grid size-6 shrink-0 place-items-center rounded-control border border-line font-sans text-xs text-muted pointer-coarse:hidden"
          >
            {digit}
          </kbd>
        )}
      </label>
      {verdict && <ChoiceVerdict id={verdictId} verdict={verdict} />}
    </div>
  );
}

// The chosen mark is drawn with borders and strokes, which stay visible in forced colours.
function ChoiceMark({ control, isChosen }: Pick<ChoiceRowProps, 'control' | 'isChosen'>) {
  if (control === 'radio') {
    const ring = isChosen ? 'border-6 border-accent' : 'border-2 border-edge';
    return <span aria-hidden className={`size-5 shrink-0 rounded-full bg-surface ${ring}`} />;
  }
  const box = isChosen ? 'border-accent bg-accent text-on-accent' : 'border-edge bg-surface';
  return (
    <span
      aria-hidden
      className={`grid size-5 shrink-0 place-items-center rounded-[4px] border-2 ${box}`}
    >
      {isChosen && <Check size={14} strokeWidth={3} />}
    </span>
  );
}
