import { clsx } from 'clsx';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { amountOf } from '../forms/field.readers.ts';
import { FieldFrame, controlClass } from './FieldFrame.tsx';
import { useFault } from './question-form.context.ts';

type NumberFieldProps = {
  name: string;
  label: string;
  isLabelHidden?: boolean;
  hint?: ReactNode;
  placeholder?: string;
  className?: string;
};

/** A number as it is typed: "1." is not yet another one, and what is none is kept and said. */
export function NumberField({ name, placeholder, ...frame }: NumberFieldProps) {
  const { field, fieldState } = useController({ name });
  const fault = useFault(name, fieldState.isTouched);
  const [typed, setTyped] = useState('');
  const value: unknown = field.value;
  const shown = amountOf(typed) === value ? typed : String(value ?? '');
  return (
    <FieldFrame name={name} fault={fault} {...frame}>
      {({ id, describedBy, isWrong }) => (
        <input
          id={id}
          name={name}
          ref={field.ref}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          placeholder={placeholder}
          value={shown}
          onBlur={field.onBlur}
          onChange={(event) => {
            setTyped(event.target.value);
            field.onChange(amountOf(event.target.value));
          }}
          aria-describedby={describedBy}
          aria-invalid={isWrong || undefined}
          className={clsx(controlClass, 'tabular', isWrong ? 'border-caution' : 'border-edge')}
        />
      )}
    </FieldFrame>
  );
}
