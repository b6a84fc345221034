import { useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';

type UnitChoiceProps = {
  units: readonly string[];
  unit: string;
  isClosed: boolean;
  onChoose(unit: string): void;
};

/** The unit beside a number: plain where there is one, a native select where there are more. */
export function UnitChoice({ units, unit, isClosed, onChoose }: UnitChoiceProps) {
  const { t } = useLingui();
  if (isClosed || units.length === 1) {
    return <span className="flex min-h-14 items-center px-1 text-base text-ink">{unit}</span>;
  }
  return (
    <span className="relative flex">
      <select
        aria-label={t`Unit`}
        value={unit}
        onChange={(event) => onChoose(event.target.value)}
        className="control min-h-14! cursor-pointer appearance-none pe-10!"
      >
        {units.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        size={18}
        className="pointer-events-none absolute inset-e-3 self-center text-muted"
      />
    </span>
  );
}
