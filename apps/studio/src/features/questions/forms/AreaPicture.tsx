import { useLingui } from '@lingui/react/macro';
import type { Layer, Point, Shape, View } from '@palpate/atlas/geometry';
import { BodyCanvas } from '@palpate/ui/BodyCanvas';
import { placeAt, showing } from '@palpate/ui/body-viewport';
import { useMemo } from 'react';
import { cornersOf } from './area.shapes.ts';
import type { DrawnArea } from './area.shapes.ts';

type AreaPictureProps = {
  view: View;
  layer: Layer;
  accepted: readonly DrawnArea[];
  errors: readonly DrawnArea[];
  /** Where the author tapped last. */
  tapped: Point | null;
  onTap: (at: Point) => void;
};

/** The figure as the question shows it, with what is accepted and what is a known mistake; a tap asks what is there. */
export function AreaPicture(props: AreaPictureProps) {
  const { view, layer, accepted, errors, tapped, onTap } = props;
  const { t } = useLingui();
  const corners = [...accepted, ...errors].flatMap(cornersOf);
  const box = JSON.stringify(corners.length > 0 ? showing(corners, 2.2) : showing([]));
  const viewport = useMemo(() => JSON.parse(box) as ReturnType<typeof showing>, [box]);
  return (
    <BodyCanvas
      view={view}
      layer={layer}
      label={view === 'front' ? t`The body from the front` : t`The body from the back`}
      viewport={viewport}
      className="body-markable"
      onTap={({ at }, stage) => onTap(placeAt(stage.target(), stage.box(), at))}
      overlay={() => (
        <g pointerEvents="none">
          <Areas areas={errors} color="var(--color-caution)" isDashed />
          <Areas areas={accepted} color="var(--color-ok)" />
        </g>
      )}
      marks={
        tapped ? (
          <g data-mark="tap" data-x={tapped.x} data-y={tapped.y} pointerEvents="none">
            <circle r="7" fill="none" stroke="var(--color-surface)" strokeWidth="4" />
            <circle r="7" fill="none" stroke="var(--color-ink)" strokeWidth="2" />
          </g>
        ) : null
      }
    />
  );
}

type AreasProps = { areas: readonly DrawnArea[]; color: string; isDashed?: boolean };

function Areas({ areas, color, isDashed = false }: AreasProps) {
  return areas.flatMap(({ shapes, pad }, place) =>
    shapes.map((shape, index) => (
      <g key={`${place}-${index}`}>
        <Outline
          shape={shape}
          fill={color}
          stroke={color}
          opacity={0.3}
          strokeWidth={pad * 2000}
          strokeLinejoin="round"
          // The pad is part of the figure: it grows with it.
          vectorEffect="none"
          style={{ vectorEffect: 'none', strokeWidth: pad * 2000 }}
        />
        <Outline
          shape={shape}
          fill="none"
          stroke={color}
          strokeWidth={2}
          strokeDasharray={isDashed ? '5 4' : undefined}
        />
      </g>
    )),
  );
}

type OutlineProps = React.SVGProps<SVGPathElement> & { shape: Shape };

function Outline({ shape, ...path }: OutlineProps) {
  return <path {...path} d={pathOf(shape)} />;
}

/** In the drawing's units: 500 by 1000. */
function pathOf(shape: Shape): string {
  if (shape.kind === 'polygon') {
    return `M${shape.points.map(([x, y]) => `${x * 500} ${y * 1000}`).join('L')}Z`;
  }
  const [x, y, r] = [shape.x * 500, shape.y * 1000, shape.radius * 1000];
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`;
}
