import { clsx } from 'clsx';
import { useId } from 'react';
import type { ComponentProps } from 'react';
import { FaultLine } from './FaultLine.tsx';

export type SelectFieldProps = Omit<ComponentProps<'select'>, 'id'> & {
  label: string;
  hint?: string | undefined;
  /** What is wrong with the choice and how to put it right. */
  error?: string | null | undefined;
  /** A filter's label steps back behind what it filters; a long form is dense. */
  look?: 'form' | 'dense' | 'filter';
};

const looks = {
  form: { label: 'text-sm font-semibold', gap: 'gap-1.5', control: 'control' },
  dense: {
    label: 'text-xs font-semibold',
    gap: 'gap-1.5',
    control: 'control lg:min-h-9 lg:py-1.5 lg:text-sm',
  },
  filter: { label: 'text-xs font-medium text-muted', gap: 'gap-1', control: 'control' },
};

/** One of a list, with its label above. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, look = 'form', className, ...select } = props;
  const id = useId();
  const { gap, control, label: labelLook } = looks[look];
  const describedBy = clsx(hint && `${id}-hint`, error && `${id}-error`) || undefined;
  return (
    <div className={clsx('grid min-w-0 content-start', gap, className)}>
      <label htmlFor={id} className={labelLook}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="-mt-1 text-xs text-muted">
          {hint}
        </p>
      ) : null}
      <select
        {...select}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
        className={clsx(control, error && 'border-caution')}
      />
      {error ? <FaultLine id={`${id}-error`}>{error}</FaultLine> : null}
    </div>
  );
}
