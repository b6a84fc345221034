import { useId } from 'react';
import type { ComponentProps } from 'react';

type SelectFieldProps = Omit<ComponentProps<'select'>, 'id'> & { label: string; hint?: string };

export function SelectField({ label, hint, className = '', ...select }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={`grid min-w-0 gap-1.5 ${className}`}>
      <label htmlFor={id} className="text-sm font-semibold">
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
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="control"
      />
    </div>
  );
}
