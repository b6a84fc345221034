import { useLingui } from '@lingui/react/macro';
import type { Referral, TriggerPoint, Zone } from '@palpate/atlas';
import { findMuscle, isMuscleId } from '@palpate/atlas';
import type { Layer, View } from '@palpate/atlas/geometry';
import { useMemo } from 'react';
import { BodyCanvas } from './BodyCanvas.tsx';
import { BodyChosen, BodyPoints, BodyReferral, BodyZones } from './BodyMarks.tsx';
import { muscleNear } from './body.pick.ts';
import type { Tap } from './body.gestures.ts';
import type { Viewport } from './body.viewport.ts';

export type BodyMapProps = {
  view: View;
  layer: Layer;
  /** Ids of muscles: in the accent, both sides, all others paler. */
  chosen?: readonly string[];
  /** Marks of any view; those of this view are drawn. */
  points?: readonly TriggerPoint[] | 'none';
  referral?: readonly Referral[];
  zones?: readonly Zone[];
  /** A muscle of the atlas was picked on the picture. */
  onChoose?: (muscleId: string) => void;
  /** A muscle was picked that the figure has and the atlas has no page for. */
  onOther?: (drawnId: string) => void;
  viewport?: Viewport;
  /** The wheel zooms; else only with Ctrl, so that a page with a picture in it scrolls. */
  isWheelZoom?: boolean;
  /** In place of what the map says of itself. */
  label?: string;
  className?: string;
};

const NONE: readonly never[] = [];

/** The body from one side with what is chosen on it: muscles, trigger points, referral, zones. */
export function BodyMap(props: BodyMapProps) {
  const { view, layer, chosen = NONE, points = NONE, referral = NONE, zones = NONE } = props;
  const says = useLabel(props);
  const shownPoints = useMemo(
    () => (points === 'none' ? NONE : points.filter((point) => point.view === view)),
    [points, view],
  );
  const shownReferral = useMemo(
    () => referral.filter((area) => area.view === view),
    [referral, view],
  );
  const zoneShapes = useMemo(
    () =>
      zones.flatMap(({ id, shapes }) =>
        shapes.filter((shape) => shape.view === view).map((shape) => ({ id, ...shape })),
      ),
    [zones, view],
  );
  const { onChoose, onOther } = props;
  const pick = (tap: Tap) => {
    const id = muscleNear(tap, isMuscleId);
    if (id && isMuscleId(id)) onChoose?.(id);
    else if (id) onOther?.(id);
  };
  return (
    <BodyCanvas
      view={view}
      layer={layer}
      label={props.label ?? says}
      viewport={props.viewport}
      isWheelZoom={props.isWheelZoom}
      className={onChoose ? `body-pickable ${props.className ?? ''}` : props.className}
      onTap={onChoose ? pick : undefined}
      overlay={({ drawing, patternId, clipId }) => (
        <>
          <BodyChosen drawing={drawing} layer={layer} chosen={chosen} />
          <BodyReferral referral={shownReferral} patternId={patternId} clipId={clipId} />
          <BodyZones shapes={zoneShapes} patternId={patternId} clipId={clipId} />
        </>
      )}
      marks={<BodyPoints points={shownPoints} />}
    />
  );
}

function useLabel({ view, layer, chosen = NONE }: BodyMapProps): string {
  const { t, i18n } = useLingui();
  const names = chosen.map((id) => findMuscle(id)?.name ?? id);
  const list = new Intl.ListFormat(i18n.locale).format(names);
  const place =
    view === 'front'
      ? layer === 'deep'
        ? t`The body from the front, deep muscles`
        : t`The body from the front, superficial muscles`
      : layer === 'deep'
        ? t`The body from the back, deep muscles`
        : t`The body from the back, superficial muscles`;
  return names.length > 0 ? t`${place}. Highlighted: ${list}.` : `${place}.`;
}
