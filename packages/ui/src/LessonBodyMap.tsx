import { Trans } from '@lingui/react/macro';
import { findMuscle, findZone } from '@palpate/atlas';
import type { Muscle, Zone } from '@palpate/atlas';
import type { Layer, View } from '@palpate/atlas/geometry';
import { ChevronRight } from 'lucide-react';
import { use, useMemo } from 'react';
import { BodyMap } from './BodyMap.tsx';
import { viewportOf } from './body.framing.ts';
import { LessonContext } from './lesson.context.ts';

type LessonBodyMapProps = {
  muscles: readonly string[];
  zones: readonly string[];
  view: View;
  layer: Layer;
  hasPoints: boolean;
  hasReferral: boolean;
  caption?: string | undefined;
};

/** A map of the body inside a lesson, near what it is about, with the same in words under it. */
export function LessonBodyMap(props: LessonBodyMapProps) {
  const { view, layer, hasPoints, hasReferral, caption } = props;
  const { openSheet } = use(LessonContext);
  const key = `${props.muscles.join(' ')};${props.zones.join(' ')}`;
  const shown = useMemo(() => {
    const [muscleIds = '', zoneIds = ''] = key.split(';');
    const muscles = muscleIds.split(' ').flatMap((id) => findMuscle(id) ?? []);
    const zones = zoneIds.split(' ').flatMap((id) => findZone(id) ?? []);
    return {
      muscles,
      zones,
      chosen: muscles.map(({ id }) => id),
      points: muscles.flatMap(({ points }) => points),
      referral: hasReferral ? muscles.flatMap(({ referral }) => referral) : [],
      viewport: viewportOf({ muscles, zones, view, hasReferral }),
    };
  }, [key, view, hasReferral]);
  return (
    <figure className="lesson-figure">
      <div className="h-112 overflow-hidden rounded-card border border-line bg-canvas">
        <BodyMap
          view={view}
          layer={layer}
          chosen={shown.chosen}
          points={hasPoints ? shown.points : 'none'}
          referral={shown.referral}
          zones={shown.zones}
          viewport={shown.viewport}
          onChoose={(id) => openSheet({ kind: 'muscle', id })}
        />
      </div>
      {caption ? <figcaption>{caption}</figcaption> : null}
      <Legend {...props} />
      <InWords muscles={shown.muscles} zones={shown.zones} />
    </figure>
  );
}

function Legend({ zones, hasPoints, hasReferral }: LessonBodyMapProps) {
  return (
    <ul className="lesson-legend">
      {hasPoints ? (
        <li>
          <svg aria-hidden viewBox="0 0 16 16" className="size-4 text-caution">
            <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />
            <circle cx="8" cy="8" r="2.5" fill="currentColor" />
          </svg>
          <Trans>where points are described</Trans>
        </li>
      ) : null}
      {hasReferral ? (
        <li>
          <Dots />
          <Trans>where pain is described to be felt; dense: often</Trans>
        </li>
      ) : null}
      {zones.length > 0 ? (
        <li>
          <svg aria-hidden viewBox="0 0 16 16" className="size-4 text-warn">
            <path d="M1 8 8 1M1 15 15 1M8 15l7-7" stroke="currentColor" strokeWidth="1.6" />
          </svg>
          <Trans>take care: endangerment site</Trans>
        </li>
      ) : null}
    </ul>
  );
}

function Dots() {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className="size-4 text-caution" fill="currentColor">
      {[3, 8, 13].map((y) =>
        [3, 8, 13].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.4" />),
      )}
    </svg>
  );
}

function InWords({ muscles, zones }: { muscles: readonly Muscle[]; zones: readonly Zone[] }) {
  return (
    <details className="lesson-words group">
      <summary>
        <ChevronRight
          aria-hidden
          size={18}
          className="transition-transform duration-120 group-open:rotate-90 rtl:-scale-x-100"
        />
        <Trans>The same in words</Trans>
      </summary>
      <ul>
        {muscles.map(({ id, name, pointLocation, referralDescribed }) => (
          <li key={id}>
            <strong>{name}.</strong> <Trans>Points: {pointLocation}</Trans>{' '}
            <Trans>Pain described: {referralDescribed}</Trans>
          </li>
        ))}
        {zones.map(({ id, name, structures, rule }) => (
          <li key={id}>
            <strong>{name}.</strong> {structures} {rule}
          </li>
        ))}
      </ul>
    </details>
  );
}
