import { useLingui } from '@lingui/react/macro';
import type { View } from '@palpate/atlas/geometry';

/** The body's own right and left: the viewer's only from behind. */
export function BodySides({ view }: { view: View }) {
  const { t } = useLingui();
  const right = t({ message: 'R', comment: 'Right side of the body, one letter on the drawing' });
  const left = t({ message: 'L', comment: 'Left side of the body, one letter on the drawing' });
  const [atStart, atEnd] = view === 'front' ? [right, left] : [left, right];
  return (
    <>
      <Letter x={0.22}>{atStart}</Letter>
      <Letter x={0.78}>{atEnd}</Letter>
    </>
  );
}

function Letter({ x, children }: { x: number; children: string }) {
  return (
    <g data-mark="side" data-x={x} data-y={0.06} className="body-side">
      <circle r="11" />
      <text textAnchor="middle" y="4.5">
        {children}
      </text>
    </g>
  );
}
