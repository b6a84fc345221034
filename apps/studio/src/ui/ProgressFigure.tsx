import { useLingui } from '@lingui/react/macro';
import { ProgressBar } from '@palpate/ui/ProgressBar';
import { formatPercent } from '@palpate/ui/format';

export type ProgressFigureProps = {
  label: string;
  progress: { done: number; required: number; percent: number };
};

/** Count and share with a thin bar: the one way progress is shown in a row. */
export function ProgressFigure({ label, progress }: ProgressFigureProps) {
  const { t, i18n } = useLingui();
  const { done, required, percent } = progress;
  const share = formatPercent(percent, i18n.locale);
  return (
    <div className="flex items-center gap-2.5 whitespace-nowrap tabular">
      <ProgressBar
        label={label}
        value={done}
        max={required}
        valueText={t`${done} of ${required}, ${share}`}
        isThin
        className="w-14 shrink-0"
      />
      <span aria-hidden className="text-muted">
        <span className="inline-block min-w-10 text-end text-ink">{share}</span>{' '}
        <span className="inline-block min-w-10">{t`${done} of ${required}`}</span>
      </span>
    </div>
  );
}
