import { useLingui } from '@lingui/react/macro';
import { findMuscle, zones } from '@palpate/atlas';
import type { Zone } from '@palpate/atlas';
import { BodyMap } from '@palpate/ui/BodyMap';
import type { Viewport } from '@palpate/ui/body-viewport';
import { Outlet, useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { AppNav } from '../../ui/AppNav.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { AtlasPictureContext } from './atlas.context.ts';
import type { AtlasPictureState } from './atlas.context.ts';
import { firstSight, framed } from './atlas.sight.ts';
import type { Sight } from './atlas.sight.ts';
import './atlas.css';
import { Segments } from './Segments.tsx';

type Looking = Sight & { muscleId: string | undefined; zone: Zone | null; other: string | null };

const START: Sight = { view: 'back', layer: 'superficial' };

/** The picture of the body, and beside it the list or the page of one muscle. */
export function AtlasPage() {
  const { muscleId } = useParams({ strict: false });
  const [areZonesShown, showZones] = useState(false);
  const { looking, look } = useLooking(muscleId);
  const { view, layer, zone } = looking;
  const muscle = muscleId ? findMuscle(muscleId) : null;
  const viewport: Viewport = useMemo(() => framed({ muscle, zone }, view), [zone, muscle, view]);
  const frame = useRef<HTMLDivElement>(null);
  // On a phone the text that asks for it stands below the picture.
  const bringIntoSight = () => frame.current?.scrollIntoView({ block: 'nearest' });
  const picture: AtlasPictureState = {
    view,
    turnTo: (next) => {
      look({ view: next, zone: null });
      bringIntoSight();
    },
    areZonesShown,
    showZones,
    lookAt: (next) => {
      showZones(true);
      look({ view: next.shapes[0]?.view ?? view, zone: next });
      bringIntoSight();
    },
    other: looking.other,
  };
  const navigate = useNavigate();
  return (
    <div className="atlas">
      <header className="atlas-header">
        <Wordmark />
        <AppNav />
      </header>
      <main id="main" tabIndex={-1} className="atlas-main">
        <div ref={frame} className="atlas-picture">
          <PictureControls {...{ looking, look, areZonesShown, showZones }} />
          <BodyMap
            isWheelZoom
            view={view}
            layer={layer}
            chosen={muscle ? [muscle.id] : undefined}
            points={muscle?.points}
            referral={muscle?.referral}
            zones={areZonesShown ? zones : undefined}
            viewport={viewport}
            onChoose={(id) => void navigate({ to: '/atlas/$muscleId', params: { muscleId: id } })}
            onOther={(id) => look({ other: id })}
          />
        </div>
        <AtlasPictureContext value={picture}>
          <div className="atlas-panel">
            <Outlet />
          </div>
        </AtlasPictureContext>
      </main>
    </div>
  );
}

/** The view and layer that were asked for; a page of another muscle begins at that muscle. */
function useLooking(muscleId: string | undefined) {
  const begin = (before: Sight): Looking => ({
    ...firstSight(muscleId, before),
    muscleId,
    zone: null,
    other: null,
  });
  const [kept, setLooking] = useState(() => begin(START));
  const looking = kept.muscleId === muscleId ? kept : begin(kept);
  if (looking !== kept) setLooking(looking);
  const look = (part: Partial<Looking>) => setLooking({ ...looking, other: null, ...part });
  return { looking, look };
}

type ControlsProps = Pick<AtlasPictureState, 'areZonesShown' | 'showZones'> & {
  looking: Looking;
  look: (part: Partial<Looking>) => void;
};

function PictureControls({ looking, look, areZonesShown, showZones }: ControlsProps) {
  const { t } = useLingui();
  return (
    <div className="atlas-controls">
      <Segments
        legend={t`Side of the body`}
        value={looking.view}
        options={[
          { value: 'front', label: t`Front` },
          { value: 'back', label: t`Back` },
        ]}
        onChange={(view) => look({ view, zone: null })}
      />
      <Segments
        legend={t`Layer`}
        value={looking.layer}
        options={[
          { value: 'superficial', label: t`Superficial` },
          { value: 'deep', label: t`Deep` },
        ]}
        onChange={(layer) => look({ layer })}
      />
      <label className="atlas-switch">
        <input
          type="checkbox"
          checked={areZonesShown}
          onChange={(event) => showZones(event.target.checked)}
        />
        {t`Endangerment zones`}
      </label>
    </div>
  );
}
