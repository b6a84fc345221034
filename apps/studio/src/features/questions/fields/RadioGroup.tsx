import { useId } from 'react';
import { FaultLine } from '../../../ui/FaultLine.tsx';
import { useFormScope } from './question-form.context.ts';

type RadioGroupProps<Value extends string> = {
  name: string;
  label: string;
  choices: readonly { value: Value; label: string; hint?: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
};

/** A few choices side by side, of which one holds. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { name, label, choices, value, onChange } = props;
  const id = useId();
  const { faults, showsAll } = useFormScope();
  const fault = showsAll ? faults.get(name)?.message : undefined;
  return (
    <div
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={fault ? `${id}-fault` : undefined}
      data-field={name}
      className="grid gap-1.5"
    >
      <span id={id} className="text-xs font-semibold">
        {label}
      </span>
      <div className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-12 cursor-pointer items-center gap-2 rounded-control border border-edge bg-surface px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft lg:min-h-9 lg:text-xs"
          >
            <input
              type="radio"
              name={`${id}-${name}`}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
              className="size-4 shrink-0"
            />
            <span>
              {choice.label}
              {choice.hint ? <span className="block text-muted">{choice.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {fault ? <FaultLine id={`${id}-fault`}>{fault}</FaultLine> : null}
    </div>
  );
}
