import { useLingui } from '@lingui/react/macro';
import { useController } from 'react-hook-form';
import { FaultLine } from '../../../ui/FaultLine.tsx';
import { RowTools } from '../fields/RowTools.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useFault } from '../fields/question-form.context.ts';
import { DEFAULT_RADIUS, numberOr } from './area.shapes.ts';
import { findPlace } from './atlas.places.ts';
import { usePlaceName } from './PlaceFinder.tsx';
import type { AreaModel } from './point-on-body.model.ts';

type AreaListProps = {
  name: 'key' | 'commonErrors';
  rows: readonly (AreaModel & { rowKey: string })[];
  onRemove: (index: number) => void;
};

/** Places with how far they reach; a common error with its reason. */
export function AreaList({ name, rows, onRemove }: AreaListProps) {
  return (
    <ul className="grid gap-3">
      {rows.map((row, index) => (
        <AreaRow
          key={row.rowKey}
          name={`${name}.${index}`}
          atlas={row.atlas}
          hasReason={name === 'commonErrors'}
          onRemove={() => onRemove(index)}
        />
      ))}
    </ul>
  );
}

type AreaRowProps = { name: string; atlas: string; hasReason: boolean; onRemove: () => void };

function AreaRow({ name, atlas, hasReason, onRemove }: AreaRowProps) {
  const { t } = useLingui();
  const nameOf = usePlaceName();
  const place = findPlace(atlas);
  const title = place ? nameOf(place) : atlas;
  const fault = useFault(`${name}.atlas`, true);
  return (
    <li
      data-field={`${name}.atlas`}
      tabIndex={-1}
      className={`grid gap-2 rounded-button border bg-surface p-3 ${hasReason ? 'border-caution' : 'border-ok'}`}
    >
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 text-sm font-medium">{title}</span>
        <RowTools row={title} onRemove={onRemove} />
      </div>
      {fault ? <FaultLine>{fault}</FaultLine> : null}
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {place?.kind === 'point' ? (
          <Reach
            name={`${name}.radius`}
            label={t`Radius of ${title}`}
            shown={t`Radius`}
            otherwise={DEFAULT_RADIUS}
            range={{ min: 0.005, max: 0.2 }}
          />
        ) : null}
        <Reach
          name={`${name}.pad`}
          label={t`Margin round ${title}`}
          shown={t`Margin round it`}
          otherwise={0}
          range={{ min: 0, max: 0.05 }}
        />
      </div>
      {hasReason ? (
        <TextField name={`${name}.rationale`} label={t`What to say to it`} isLong />
      ) : null}
    </li>
  );
}

type ReachProps = {
  name: string;
  label: string;
  shown: string;
  /** What holds while nothing is said. */
  otherwise: number;
  range: { min: number; max: number };
};

/** A distance in fractions of the figure's height, shown in percent of it. */
function Reach({ name, label, shown, otherwise, range }: ReachProps) {
  const { i18n } = useLingui();
  const { field } = useController({ name });
  const value = numberOr(field.value, otherwise);
  const percent = i18n.number(value, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <label data-field={name} className="flex min-h-12 items-center gap-3 text-xs lg:min-h-8">
      <span className="w-24 shrink-0">{shown}</span>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={percent}
        min={range.min}
        max={range.max}
        step={0.005}
        value={value}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(Number(event.target.value))}
        className="min-h-12 min-w-0 flex-1 lg:min-h-0"
      />
      <span className="w-10 text-end text-muted tabular">{percent}</span>
    </label>
  );
}
