import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

type QuestionFrameProps = {
  stem: string;
  hint?: ReactNode;
  onKeyDown?(event: KeyboardEvent<HTMLFieldSetElement>): void;
  children: ReactNode;
};

/** A question as a named group: the stem as its legend, then a hint, then the controls. */
export function QuestionFrame({ stem, hint, onKeyDown, children }: QuestionFrameProps) {
  const hintId = useId();
  return (
    <fieldset
      // Never disabled: that would drop the keyboard's focus. Focusable, so that a page can send focus here.
      tabIndex={-1}
      className="min-w-0"
      aria-describedby={hint ? hintId : undefined}
      onKeyDown={onKeyDown}
    >
      <legend className="w-full text-start text-xl font-semibold text-pretty text-ink">
        {stem}
      </legend>
      {hint && (
        <p id={hintId} className="mt-2 text-sm text-muted">
          {hint}
        </p>
      )}
      <div className="mt-6">{children}</div>
    </fieldset>
  );
}
