import type { PressureLimits } from './pressure.zones.ts';

const RADIUS = 84;
const MIDDLE = { x: 110, y: 104 };

/** Half a circle from 0 to 10 with its zones, and a needle; said in words beside it. */
export function PressureGauge({ rating, limits }: { rating: number; limits: PressureLimits }) {
  const { from, to, ceiling } = limits;
  const needle = onCircle(rating, RADIUS - 22);
  return (
    <svg
      aria-hidden
      viewBox="0 0 220 122"
      className="mx-auto mt-3 block w-full max-w-72 [stroke-linecap:butt] [direction:ltr]"
    >
      <Arc from={0} to={from - 0.5} className="stroke-edge" />
      <Arc from={from - 0.5} to={to + 0.5} className="stroke-accent" />
      <Arc from={to + 0.5} to={ceiling + 0.5} className="stroke-warn" isDotted />
      <Arc from={ceiling + 0.5} to={10} className="stroke-caution" isHatched />
      <line
        x1={MIDDLE.x}
        y1={MIDDLE.y}
        x2={needle.x}
        y2={needle.y}
        strokeWidth={5}
        className="stroke-ink [stroke-linecap:round]"
      />
      <circle cx={MIDDLE.x} cy={MIDDLE.y} r={8} className="fill-ink" />
    </svg>
  );
}

type ArcProps = {
  from: number;
  to: number;
  className: string;
  isDotted?: boolean;
  isHatched?: boolean;
};

/** Zones differ by their stroke as well as by colour. */
function Arc({ from, to, className, isDotted, isHatched }: ArcProps) {
  if (to <= from) return null;
  const a = onCircle(from, RADIUS);
  const b = onCircle(to, RADIUS);
  const dashes = isHatched ? '3 3' : isDotted ? '9 2' : undefined;
  return (
    <path
      d={`M${a.x} ${a.y}A${RADIUS} ${RADIUS} 0 0 1 ${b.x} ${b.y}`}
      fill="none"
      strokeWidth={16}
      strokeDasharray={dashes}
      className={className}
    />
  );
}

function onCircle(rating: number, radius: number): { x: number; y: number } {
  const angle = Math.PI * (1 - rating / 10);
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    x: round(MIDDLE.x + radius * Math.cos(angle)),
    y: round(MIDDLE.y - radius * Math.sin(angle)),
  };
}
