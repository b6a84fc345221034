import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { FieldFrame, controlClass } from './FieldFrame.tsx';
import { useFault } from './question-form.context.ts';

type TextFieldProps = {
  name: string;
  label: string;
  isLabelHidden?: boolean;
  hint?: ReactNode;
  /** Several lines, and as many as are written. */
  isLong?: boolean;
  /** Nothing written is no text at all, and not an empty one. */
  isOptional?: boolean;
  /** The id of a list of what others wrote here. */
  suggestions?: string;
  className?: string;
};

/** A text of the question, in the language of the course. */
export function TextField(props: TextFieldProps) {
  const { name, isLong = false, isOptional = false, suggestions, ...frame } = props;
  const { field, fieldState } = useController({ name });
  const fault = useFault(name, fieldState.isTouched);
  const change = (written: string) => field.onChange(isOptional && written === '' ? null : written);
  return (
    <FieldFrame name={name} fault={fault} {...frame}>
      {({ id, describedBy, isWrong }) => {
        const control = {
          id,
          name,
          ref: field.ref,
          value: String(field.value ?? ''),
          onBlur: field.onBlur,
          onChange: (event: { target: { value: string } }) => change(event.target.value),
          'aria-describedby': describedBy,
          'aria-invalid': isWrong || undefined,
          className: clsx(controlClass, isWrong ? 'border-caution' : 'border-edge'),
        };
        return isLong ? (
          <textarea {...control} rows={2} className={`${control.className} field-sizing-content`} />
        ) : (
          <input {...control} type="text" list={suggestions} autoComplete="off" />
        );
      }}
    </FieldFrame>
  );
}
