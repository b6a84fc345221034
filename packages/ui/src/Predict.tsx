import { Trans, useLingui } from '@lingui/react/macro';
import { Eye } from 'lucide-react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';

type PredictProps = { prompt: string; choices: readonly string[]; children: ReactNode };

/** Something to foresee: choose or just think, then see. The answer is drawn only then. */
export function Predict({ prompt, choices, children }: PredictProps) {
  const { t } = useLingui();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isRevealed, setRevealed] = useState(false);
  return (
    <div role="group" aria-labelledby={`${id}-prompt`} className="lesson-tool">
      <p className="text-xs font-semibold text-accent">
        <Trans>Before you read on</Trans>
      </p>
      <p id={`${id}-prompt`} className="mt-1 text-lg font-semibold">
        {prompt}
      </p>
      {choices.length > 0 && !isRevealed ? (
        <fieldset className="mt-3 grid gap-2">
          <legend className="sr-only">{prompt}</legend>
          {choices.map((choice) => (
            <label
              key={choice}
              className="flex min-h-12 items-center gap-3 rounded-control border border-edge px-3 py-2 text-sm has-checked:border-accent has-checked:bg-accent-soft"
            >
              <input
                type="radio"
                name={`${id}-choice`}
                checked={chosen === choice}
                onChange={() => setChosen(choice)}
                className="size-5 shrink-0"
              />
              {choice}
            </label>
          ))}
        </fieldset>
      ) : null}
      {isRevealed ? (
        <div
          ref={takeFocus}
          tabIndex={-1}
          className="mt-3 animate-rise border-s-3 border-accent ps-4 outline-none"
        >
          {chosen === null ? null : (
            <p className="mb-2 text-sm text-muted">
              <Trans>You said: {chosen}</Trans>
            </p>
          )}
          <div className="lesson-box">{children}</div>
        </div>
      ) : (
        <Button
          variant="secondary"
          className="mt-4 w-full sm:w-auto"
          icon={<Eye aria-hidden size={18} />}
          onClick={() => setRevealed(true)}
        >
          {chosen === null ? t`I have thought: show me` : t`Show me`}
        </Button>
      )}
    </div>
  );
}

/** The button that was pressed is gone: reading goes on at what it brought. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
