import { clsx } from 'clsx';
import { useId } from 'react';
import type { ComponentProps } from 'react';
import { FaultLine } from '../../ui/FaultLine.tsx';

export type LongFieldProps = Omit<ComponentProps<'textarea'>, 'id'> & {
  label: string;
  hint?: string;
  error: string | null;
};

/** A text as tall as what is written in it. */
export function LongField({ label, hint, error, ...textarea }: LongFieldProps) {
  const id = useId();
  const describedBy = clsx(hint && `${id}-hint`, error && `${id}-error`) || undefined;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="-mt-1 text-xs text-muted">
          {hint}
        </p>
      ) : null}
      <textarea
        {...textarea}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
        className={clsx('control field-sizing-content', error && 'border-caution')}
      />
      {error ? <FaultLine id={`${id}-error`}>{error}</FaultLine> : null}
    </div>
  );
}
