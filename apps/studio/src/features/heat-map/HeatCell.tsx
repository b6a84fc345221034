import { Trans } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { heatStep } from './heat.step.ts';

export type HeatCellProps = ComponentProps<'button'> & { percent: number; score: number | null };

/** Progress in the module above, the score of its quiz below; the colour repeats the upper figure. */
export function HeatCell({ percent, score, ...button }: HeatCellProps) {
  return (
    <button
      {...button}
      type="button"
      data-heat={heatStep(percent)}
      className="grid h-11 w-full content-center justify-items-end rounded-[6px] px-2.5 leading-none -outline-offset-2 outline-current tabular lg:h-8"
    >
      {score === null ? (
        <Trans>
          <span className="font-semibold">{percent}</span>{' '}
          <span className="sr-only">percent done, no quiz score</span>{' '}
          <span aria-hidden className="mt-0.5 text-[0.6875rem]">
            –
          </span>
        </Trans>
      ) : (
        <Trans>
          <span className="font-semibold">{percent}</span>{' '}
          <span className="sr-only">percent done, quiz score</span>{' '}
          <span className="mt-0.5 text-[0.6875rem]">{score}</span>{' '}
          <span className="sr-only">percent</span>
        </Trans>
      )}
    </button>
  );
}
