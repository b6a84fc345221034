import { useLingui } from '@lingui/react/macro';
import { formatPercent } from '@palpate/ui/format';
import type { ComponentProps } from 'react';
import { heatStep } from './heat.step.ts';

export type HeatCellProps = ComponentProps<'button'> & { percent: number; score: number | null };

/** Progress in the module above, the score of its quiz below; the colour repeats the upper figure. */
export function HeatCell({ percent, score, ...button }: HeatCellProps) {
  const { t, i18n } = useLingui();
  const share = formatPercent(percent, i18n.locale);
  const quiz = score === null ? null : formatPercent(score, i18n.locale);
  const words = quiz ? t`${share} done, quiz score ${quiz}` : t`${share} done, no quiz score`;
  return (
    <button
      {...button}
      type="button"
      aria-label={words}
      data-heat={heatStep(percent)}
      className="grid h-11 w-full content-center justify-items-end rounded-[6px] px-2.5 leading-none -outline-offset-2 outline-current tabular lg:h-8"
    >
      <span className="font-semibold">{percent}</span>
      <span className="mt-0.5 text-[0.6875rem]">{score ?? '–'}</span>
    </button>
  );
}
