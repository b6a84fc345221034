import { useController } from 'react-hook-form';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useFault } from './question-form.context.ts';

type ChoiceFieldProps = {
  name: string;
  label: string;
  choices: readonly { value: string; label: string }[];
  /** Stands first as long as nothing is chosen. */
  none: string;
};

/** One of a few; what stands in the file and is not among them is offered too, so that nothing changes unseen. */
export function ChoiceField({ name, label, choices, none }: ChoiceFieldProps) {
  const { field, fieldState } = useController({ name });
  const fault = useFault(name, fieldState.isTouched);
  const value = String(field.value ?? '');
  const isForeign = value !== '' && !choices.some((choice) => choice.value === value);
  return (
    <div data-field={name} className="grid min-w-0">
      <SelectField {...field} look="dense" label={label} error={fault} value={value}>
        {value === '' ? <option value="">{none}</option> : null}
        {isForeign ? <option value={value}>{value}</option> : null}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
