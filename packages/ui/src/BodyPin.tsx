import type { Point } from '@palpate/atlas/geometry';

export type PinVerdict = 'none' | 'right' | 'wrong';

/** A ring round the place that is meant, and below it a knob, so that the finger does not cover the place. */
export function BodyPin({ pin, verdict }: { pin: Point; verdict: PinVerdict }) {
  const isFixed = verdict !== 'none';
  return (
    <g
      data-mark="pin"
      data-pin=""
      data-x={pin.x}
      data-y={pin.y}
      className={`body-pin body-pin-${verdict}`}
    >
      <circle r="14" className="body-pin-halo" />
      <circle r="12" className="body-pin-ring" />
      {isFixed ? null : <circle r="2.5" className="body-pin-centre" />}
      {verdict === 'right' ? <path className="body-pin-sign" d="M-5 0L-1.5 4L5 -4" /> : null}
      {verdict === 'wrong' ? <path className="body-pin-sign" d="M-4 -4L4 4M4 -4L-4 4" /> : null}
      {isFixed ? null : (
        <g className="body-pin-knob">
          <path d="M0 12V30" />
          <circle cy="46" r="24" className="body-pin-reach" />
          <circle cy="46" r="16" />
          <path d="M-7 46H7M0 39V53M-4.5 43.5L-7 46L-4.5 48.5M4.5 43.5L7 46L4.5 48.5M-2.5 41.5L0 39L2.5 41.5M-2.5 50.5L0 53L2.5 50.5" />
        </g>
      )}
    </g>
  );
}
