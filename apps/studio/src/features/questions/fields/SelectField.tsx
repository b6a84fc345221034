import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { FieldFrame, controlClass } from './FieldFrame.tsx';
import { useFault } from './question-form.context.ts';

type SelectFieldProps = {
  name: string;
  label: string;
  isLabelHidden?: boolean;
  hint?: ReactNode;
  choices: readonly { value: string; label: string }[];
  /** Stands first as long as nothing is chosen. */
  none?: string;
  isFixed?: boolean;
  className?: string;
};

/** One of a few; what stands in the file and is not among them is offered too, so that nothing changes unseen. */
export function SelectField(props: SelectFieldProps) {
  const { name, choices, none, isFixed = false, ...frame } = props;
  const { field, fieldState } = useController({ name });
  const fault = useFault(name, fieldState.isTouched);
  const value = String(field.value ?? '');
  const isForeign = value !== '' && !choices.some((choice) => choice.value === value);
  return (
    <FieldFrame name={name} fault={fault} {...frame}>
      {({ id, describedBy, isWrong }) => (
        <select
          id={id}
          name={name}
          ref={field.ref}
          value={value}
          disabled={isFixed}
          onBlur={field.onBlur}
          onChange={field.onChange}
          aria-describedby={describedBy}
          aria-invalid={isWrong || undefined}
          className={clsx(controlClass, isWrong ? 'border-caution' : 'border-edge')}
        >
          {value === '' ? <option value="">{none ?? ''}</option> : null}
          {isForeign ? <option value={value}>{value}</option> : null}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
