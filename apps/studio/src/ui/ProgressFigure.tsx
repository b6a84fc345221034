import { useLingui } from '@lingui/react/macro';
import { ProgressBar } from '@palpate/ui/ProgressBar';
import { formatPercent } from '@palpate/ui/format';
import { clsx } from 'clsx';

export type ProgressFigureProps = {
  label: string;
  progress: { done: number; required: number; percent: number };
  /** In a table: on a phone the bar stands below, so that other columns keep some room. */
  isColumn?: boolean;
};

/** Count and share with a thin bar: the one way progress is shown in a row. */
export function ProgressFigure({ label, progress, isColumn = false }: ProgressFigureProps) {
  const { t, i18n } = useLingui();
  const { done, required, percent } = progress;
  const share = formatPercent(percent, i18n.locale);
  return (
    <div
      className={clsx(
        'flex items-center gap-x-2.5 gap-y-1 whitespace-nowrap tabular',
        isColumn && 'max-sm:w-24 max-sm:flex-col-reverse max-sm:items-start',
      )}
    >
      <ProgressBar
        label={label}
        value={done}
        max={required}
        valueText={t`${done} of ${required}, ${share}`}
        isThin
        className={clsx('w-14 shrink-0', isColumn && 'max-sm:w-full')}
      />
      <span aria-hidden className="text-muted">
        <span
          className={clsx(
            'inline-block text-ink',
            isColumn ? 'sm:min-w-10 sm:text-end' : 'min-w-10 text-end',
          )}
        >
          {share}
        </span>{' '}
        <span className="inline-block min-w-10">{t`${done} of ${required}`}</span>
      </span>
    </div>
  );
}
