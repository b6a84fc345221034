import { Trans, useLingui } from '@lingui/react/macro';
import { clsx } from 'clsx';
import { useId, useState } from 'react';
import { PressureGauge } from './PressureGauge.tsx';
import { lowerLimits, pressureZone } from './pressure.zones.ts';
import type { PressureLimits, PressureZone } from './pressure.zones.ts';

const tones: Record<PressureZone, string> = {
  none: 'text-muted',
  below: 'text-muted',
  working: 'text-accent',
  above: 'text-warn',
  never: 'text-caution',
};

/** The client's rating as a dial to turn: what each number asks of the hand. */
export function PressureDial({ limits: house }: { limits: PressureLimits }) {
  const { t } = useLingui();
  const id = useId();
  const [rating, setRating] = useState(0);
  const [isLowered, setLowered] = useState(false);
  const limits = isLowered ? lowerLimits(house) : house;
  const zone = pressureZone(rating, limits);
  const words = useZoneWords(zone, limits);
  return (
    <div role="group" aria-labelledby={`${id}-title`} className="lesson-tool">
      <p id={`${id}-title`} className="text-sm font-semibold">
        <Trans>Set the pressure the client reports</Trans>
      </p>
      <PressureGauge rating={rating} limits={limits} />
      <p className="text-center">
        <span className="tabular text-3xl font-bold">{rating}</span>{' '}
        <span className="text-sm text-muted">
          <Trans>out of 10</Trans>
        </span>
      </p>
      <input
        type="range"
        min={0}
        max={10}
        step={1}
        value={rating}
        aria-label={t`The client's rating`}
        aria-valuetext={t`${rating} out of 10. ${words.name}. ${words.action}`}
        onChange={(event) => setRating(Number(event.currentTarget.value))}
        className="dial-slider mt-1"
      />
      <div aria-hidden className="tabular flex justify-between px-[0.55rem] text-xs text-muted">
        {[0, 2, 4, 6, 8, 10].map((mark) => (
          <span key={mark} className="w-5 text-center">
            {mark}
          </span>
        ))}
      </div>
      <div className="mt-4 min-h-24">
        <p className={clsx('font-semibold', tones[zone])}>{words.name}</p>
        <p className="text-sm">{words.action}</p>
      </div>
      <label className="mt-2 flex min-h-12 items-center gap-3 text-sm">
        <input
          type="checkbox"
          checked={isLowered}
          onChange={(event) => setLowered(event.currentTarget.checked)}
          className="size-5 shrink-0"
        />
        <Trans>Lowered ceiling of {house.lowered}, for a client who needs less</Trans>
      </label>
    </div>
  );
}

function useZoneWords(
  zone: PressureZone,
  limits: PressureLimits,
): { name: string; action: string } {
  const { t } = useLingui();
  const { from, to, ceiling } = limits;
  switch (zone) {
    case 'none':
      return {
        name: t`No pain`,
        action: t`Sink slowly until the tissue first resists, then ask for a number.`,
      };
    case 'below':
      return {
        name: t`Below the working range`,
        action: t`Sink a little further if the client agrees, up to ${from} to ${to}.`,
      };
    case 'working':
      return {
        name: t`Working range`,
        action: t`Stay here. Watch face and breath, and keep asking for the number.`,
      };
    case 'above':
      return {
        name: t`Above the working range`,
        action: t`Not over the ceiling of ${ceiling}, but more than you need: ease off to ${to} or less.`,
      };
    case 'never':
      return {
        name: t`Above the ceiling of ${ceiling}: never here`,
        action: t`Ease off at once. To stay, or to go on past this number, is a stop sign ignored.`,
      };
  }
}
