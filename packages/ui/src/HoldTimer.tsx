import { Trans, useLingui } from '@lingui/react/macro';
import { clsx } from 'clsx';
import { Pause, Play, Square } from 'lucide-react';
import { useId } from 'react';
import { Button } from './Button.tsx';
import { breathAt, holdLengths, quartersPassed, useHold } from './hold.clock.ts';
import type { Hold } from './hold.clock.ts';

const RING = 2 * Math.PI * 92;

/** A hold by the clock, with a breath to keep: 4 seconds in, 6 out. Silent, announced each quarter. */
export function HoldTimer({ from, to }: { from: number; to: number }) {
  const { t } = useLingui();
  const id = useId();
  const { hold, elapsed, choose, start, pause, stop } = useHold(from);
  const isUnderWay = hold.state === 'running' || hold.state === 'paused';
  return (
    <div role="group" aria-labelledby={`${id}-title`} className="lesson-tool">
      <p id={`${id}-title`} className="text-sm font-semibold">
        <Trans>Time a hold</Trans>
      </p>
      <fieldset className="mt-3" aria-describedby={isUnderWay ? `${id}-fixed` : undefined}>
        <legend className="text-xs text-muted">
          <Trans>Seconds</Trans>
        </legend>
        <div className="mt-1 flex gap-1.5">
          {holdLengths(from, to).map((seconds) => (
            <label
              key={seconds}
              className={clsx(
                'tabular grid min-h-12 min-w-0 flex-1 place-items-center rounded-control border text-sm has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
                hold.seconds === seconds
                  ? 'border-accent bg-accent-soft font-semibold'
                  : 'border-edge bg-surface',
                isUnderWay && 'opacity-60',
              )}
            >
              <input
                type="radio"
                name={`${id}-length`}
                checked={hold.seconds === seconds}
                disabled={isUnderWay}
                onChange={() => choose(seconds)}
                className="sr-only"
              />
              {seconds}
            </label>
          ))}
        </div>
        {isUnderWay ? (
          <p id={`${id}-fixed`} className="sr-only">
            <Trans>Stop the hold to choose another length.</Trans>
          </p>
        ) : null}
      </fieldset>
      <Breath hold={hold} elapsed={elapsed} />
      <div className="mt-4 flex flex-wrap justify-center gap-2">
        {hold.state === 'running' ? (
          <Button icon={<Pause aria-hidden size={18} />} onClick={pause}>{t`Pause`}</Button>
        ) : (
          <Button icon={<Play aria-hidden size={18} />} onClick={start}>
            {hold.state === 'paused' ? t`Go on` : t`Start`}
          </Button>
        )}
        {isUnderWay ? (
          <Button variant="secondary" icon={<Square aria-hidden size={16} />} onClick={stop}>
            {t`Stop`}
          </Button>
        ) : null}
      </div>
      <Announcement hold={hold} quarters={quartersPassed(hold, elapsed)} />
    </div>
  );
}

/** The ring is the time, the disc the breath; where motion is unwanted the words alone keep pace. */
function Breath({ hold, elapsed }: { hold: Hold; elapsed: number }) {
  const share = elapsed / (hold.seconds * 1000);
  const breath = breathAt(elapsed / 1000);
  const left = Math.ceil(hold.seconds - elapsed / 1000);
  const isMoving = hold.state === 'running';
  return (
    <div className="relative mx-auto mt-5 grid size-52 place-items-center">
      <svg aria-hidden viewBox="0 0 200 200" className="absolute inset-0 -rotate-90">
        <circle cx="100" cy="100" r="92" fill="none" strokeWidth="6" className="stroke-line" />
        <circle
          cx="100"
          cy="100"
          r="92"
          fill="none"
          strokeWidth="6"
          strokeDasharray={RING}
          strokeDashoffset={RING * (1 - share)}
          className="stroke-accent"
        />
      </svg>
      <span
        aria-hidden
        key={hold.state === 'ready' || hold.state === 'done' ? 'still' : 'breath'}
        className={clsx(
          'absolute inset-5 rounded-full bg-accent-soft',
          hold.state === 'ready' || hold.state === 'done' ? 'scale-50' : 'breathing',
          !isMoving && 'paused',
        )}
      />
      <p className="relative text-center" role="timer" aria-live="off">
        <span className="tabular block text-3xl leading-none font-bold">{left}</span>
        <span className="mt-1.5 block min-h-10 text-sm text-muted">
          <Phase state={hold.state} {...breath} />
        </span>
      </p>
    </div>
  );
}

function Phase({ state, isIn, left }: { state: Hold['state']; isIn: boolean; left: number }) {
  switch (state) {
    case 'ready':
      return <Trans>seconds</Trans>;
    case 'paused':
      return <Trans>paused</Trans>;
    case 'done':
      return <Trans>release slowly</Trans>;
    case 'running':
      return isIn ? <Trans>breathe in, {left}</Trans> : <Trans>breathe out, {left}</Trans>;
  }
}

/** Says each quarter once, politely. */
function Announcement({ hold, quarters }: { hold: Hold; quarters: number }) {
  const { t } = useLingui();
  const left = Math.round((hold.seconds * (4 - quarters)) / 4);
  const words = () => {
    if (hold.state === 'ready') return '';
    if (hold.state === 'paused') return t`Paused`;
    if (hold.state === 'done') return t`The time is over. Release slowly.`;
    if (quarters === 0) return t`Started: ${hold.seconds} seconds.`;
    return t`${left} seconds left. Ask for the number.`;
  };
  return (
    <p role="status" className="sr-only">
      {words()}
    </p>
  );
}
