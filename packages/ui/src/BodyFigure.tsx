import type { Drawing, DrawnMuscle } from '@palpate/atlas/drawing/front';
import { clsx } from 'clsx';
import { memo } from 'react';
import type { ReactNode } from 'react';

type Layer = keyof Drawing['muscles'];

/** Soft rims that make the figure's edge turn away, in units of the drawing. */
const RIMS = [5, 10, 16, 23, 31, 40, 50];

type BodyFigureProps = {
  drawing: Drawing;
  layer: Layer;
  clipId: string;
  patternId: string;
};

/** The figure without any mark: drawn once for a view and layer, whatever is chosen or zoomed. */
export const BodyFigure = memo(function BodyFigure(props: BodyFigureProps) {
  const { drawing, layer, clipId, patternId } = props;
  const { edge } = drawing;
  const isDeep = layer === 'deep';
  const bones = drawing.bones.filter((bone) => isDeep || bone.shownWith === 'both');
  const lines = drawing.lines.filter((line) => isDeep || line.shownWith !== 'deep');
  return (
    <>
      <path className="body-skin" d={edge} />
      <g className="body-bones">
        <BothSides things={bones.filter((bone) => bone.shownWith !== 'over')} />
      </g>
      <g className="body-muscles" fill={`url(#${patternId}-flesh)`}>
        <Mirrored>
          {drawing.muscles[layer].map((muscle) => (
            <MuscleShape key={`${muscle.id} ${muscle.part ?? ''}`} muscle={muscle} />
          ))}
        </Mirrored>
      </g>
      <g className="body-bones">
        <BothSides things={bones.filter((bone) => bone.shownWith === 'over')} />
      </g>
      <g className="body-lines">
        <BothSides things={lines} />
      </g>
      <g className="body-shade" clipPath={`url(#${clipId})`}>
        {RIMS.map((width) => (
          <path key={width} d={edge} strokeWidth={width} />
        ))}
      </g>
      <path className="body-edge" d={edge} />
    </>
  );
});

/** One shape of a muscle with its fibre lines. */
export function MuscleShape({ muscle }: { muscle: DrawnMuscle }) {
  return (
    <g data-muscle={muscle.id}>
      <path className={clsx('body-muscle', muscle.isTendon && 'body-tendon')} d={muscle.path} />
      {muscle.fibres ? <path className="body-fibres" d={muscle.fibres.join('')} /> : null}
    </g>
  );
}

/** The figure's right side as it is drawn, and its left. */
export function Mirrored({ children }: { children: ReactNode }) {
  return (
    <>
      <g>{children}</g>
      <g transform="matrix(-1 0 0 1 500 0)">{children}</g>
    </>
  );
}

type Drawn = { id: string; isMidline?: true; path: string };

function BothSides({ things }: { things: readonly Drawn[] }) {
  const shapes = (isMidline: boolean) =>
    things
      .filter((thing) => (thing.isMidline ?? false) === isMidline)
      .map((thing) => <path key={thing.id} d={thing.path} />);
  return (
    <>
      {shapes(true)}
      <Mirrored>{shapes(false)}</Mirrored>
    </>
  );
}
