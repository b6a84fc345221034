import { Trans } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import type { ComponentProps } from 'react';
import { heatStep } from './heat.step.ts';

export type HeatCellProps = ComponentProps<'button'> & {
  percent: number;
  score: number | null;
  isLocked: boolean;
};

/** Progress in the module above, the score of its quiz below; the colour repeats the upper figure. */
export function HeatCell({ percent, score, isLocked, ...button }: HeatCellProps) {
  return (
    <button
      {...button}
      type="button"
      data-heat={heatStep(percent)}
      className="grid h-11 w-full content-center justify-items-end rounded-[6px] px-2.5 leading-none -outline-offset-2 outline-current tabular lg:h-8"
    >
      <Figures percent={percent} score={score} isLocked={isLocked} />
    </button>
  );
}

type FiguresProps = Pick<HeatCellProps, 'percent' | 'score' | 'isLocked'>;

function Figures({ percent, score, isLocked }: FiguresProps) {
  if (score !== null) {
    return (
      <Trans>
        <span className="font-semibold">{percent}</span>{' '}
        <span className="sr-only">percent done, quiz score</span>{' '}
        <span className="mt-0.5 text-[0.6875rem]">{score}</span>{' '}
        <span className="sr-only">percent</span>
      </Trans>
    );
  }
  if (isLocked) {
    return (
      <Trans>
        <span className="font-semibold">{percent}</span>{' '}
        <span className="sr-only">percent done, locked</span>{' '}
        <Lock aria-hidden size={11} className="mt-0.5" />
      </Trans>
    );
  }
  return (
    <Trans>
      <span className="font-semibold">{percent}</span>{' '}
      <span className="sr-only">percent done, no quiz score</span>{' '}
      <span aria-hidden className="mt-0.5 text-[0.6875rem]">
        –
      </span>
    </Trans>
  );
}
