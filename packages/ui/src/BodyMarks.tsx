import type { Referral, TriggerPoint, Zone } from '@palpate/atlas';
import type { Drawing } from '@palpate/atlas/drawing/front';
import type { Layer, Polygon, Shape } from '@palpate/atlas/geometry';
import { memo } from 'react';
import { Mirrored, MuscleShape } from './BodyFigure.tsx';

/** The patterns that areas are filled with, so that they are told apart without their colour. */
export function BodyPatterns({ id }: { id: string }) {
  return (
    <>
      <radialGradient id={`${id}-flesh`} cx="0.5" cy="0.42" r="0.72">
        <stop offset="0" className="body-flesh-belly" />
        <stop offset="1" className="body-flesh-edge" />
      </radialGradient>
      <pattern id={`${id}-essential`} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle className="body-dot" cx="1.25" cy="1.25" r="1.05" />
        <circle className="body-dot" cx="3.75" cy="3.75" r="1.05" />
      </pattern>
      <pattern id={`${id}-spillover`} width="9" height="9" patternUnits="userSpaceOnUse">
        <circle className="body-dot" cx="2.25" cy="2.25" r="0.9" />
        <circle className="body-dot" cx="6.75" cy="6.75" r="0.9" />
      </pattern>
      <pattern
        id={`${id}-zone`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="body-hatch" d="M0 2.5H5" />
      </pattern>
    </>
  );
}

type ChosenProps = { drawing: Drawing; layer: Layer; chosen: readonly string[] };

/** The chosen muscles again, on top, in the accent; dashed where they lie in the other layer. */
export const BodyChosen = memo(function BodyChosen({ drawing, layer, chosen }: ChosenProps) {
  const here = drawing.muscles[layer].filter((muscle) => chosen.includes(muscle.id));
  const other = drawing.muscles[layer === 'deep' ? 'superficial' : 'deep'];
  const hidden = other.filter(
    ({ id }) => chosen.includes(id) && !here.some((muscle) => muscle.id === id),
  );
  return (
    <>
      <g className="body-chosen">
        <Mirrored>
          {here.map((muscle, index) => (
            <MuscleShape key={index} muscle={muscle} />
          ))}
        </Mirrored>
      </g>
      <g className="body-hidden">
        <Mirrored>
          {hidden.map((muscle, index) => (
            <path key={index} d={muscle.path} />
          ))}
        </Mirrored>
      </g>
    </>
  );
});

type ReferralProps = { referral: readonly Referral[]; patternId: string; clipId: string };

/** Where pain is described to be felt: dense dots where often, sparse where less often. */
export const BodyReferral = memo(function BodyReferral(props: ReferralProps) {
  const { referral, patternId, clipId } = props;
  return (
    <g className="body-referral" clipPath={`url(#${clipId})`}>
      {referral.map(({ id, kind, shape }) => (
        <path
          key={id}
          className={`body-${kind}`}
          d={pathOf(shape)}
          fill={`url(#${patternId}-${kind})`}
        />
      ))}
    </g>
  );
});

type ZonesProps = { shapes: readonly ZoneShape[]; patternId: string; clipId: string };
export type ZoneShape = Zone['shapes'][number] & { id: string };

/** Endangerment zones: hatched, with an outline. */
export const BodyZones = memo(function BodyZones({ shapes, patternId, clipId }: ZonesProps) {
  const paths = (isMirrored: boolean) =>
    shapes
      .filter((zone) => zone.isMirrored === isMirrored)
      .map(({ id, shape }) => (
        <path key={id} data-zone={id} d={pathOf(shape)} fill={`url(#${patternId}-zone)`} />
      ));
  return (
    <g className="body-zones" clipPath={`url(#${clipId})`}>
      {paths(false)}
      <Mirrored>{paths(true)}</Mirrored>
    </g>
  );
});

/** Trigger points as rings round a centre, at a size that zooming does not change; numbers on top of all. */
export const BodyPoints = memo(function BodyPoints({
  points,
}: {
  points: readonly TriggerPoint[];
}) {
  return (
    <>
      {points.map(({ id, x, y }) => (
        <g key={id} data-mark="point" data-x={x} data-y={y} className="body-point">
          <circle r="8" className="body-point-halo" />
          <circle r="6" className="body-point-ring" />
          <circle r="2.5" className="body-point-centre" />
        </g>
      ))}
      {points.map(({ id, x, y }) => (
        <g key={id} data-mark="point" data-x={x} data-y={y} className="body-point">
          <text x="10" y="-5">
            {id.slice(id.lastIndexOf('.t') + 2)}
          </text>
        </g>
      ))}
    </>
  );
});

/** Shapes of an answer: what would have been right. */
export function BodyShapes({ shapes, className }: { shapes: readonly Shape[]; className: string }) {
  return (
    <g className={className}>
      {shapes.map((shape, index) =>
        shape.kind === 'circle' ? (
          <circle key={index} cx={shape.x * 500} cy={shape.y * 1000} r={shape.radius * 1000} />
        ) : (
          <path key={index} d={pathOf(shape)} />
        ),
      )}
    </g>
  );
}

function pathOf({ points }: Polygon): string {
  return `M${points.map(([x, y]) => `${(x * 500).toFixed(1)} ${(y * 1000).toFixed(1)}`).join('L')}Z`;
}
