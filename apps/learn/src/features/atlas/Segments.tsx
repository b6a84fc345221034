import { useId } from 'react';

type SegmentsProps<T extends string> = {
  legend: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
};

/** One of a few, side by side; a group of radio buttons to the keyboard and a screen reader. */
export function Segments<T extends string>({ legend, value, options, onChange }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset className="atlas-segments">
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
