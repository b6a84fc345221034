import { Trans, useLingui } from '@lingui/react/macro';
import { findZone } from '@palpate/atlas';
import type { Muscle, Referral, TriggerPoint } from '@palpate/atlas';
import type { View } from '@palpate/atlas/geometry';
import { TriangleAlert } from 'lucide-react';
import { useAtlasPicture } from './atlas.context.ts';

/** The trigger points and the referral of a muscle, in words and by where they are drawn. */
export function MuscleMarks({ muscle }: { muscle: Muscle }) {
  const essential = muscle.referral.filter(({ kind }) => kind === 'essential');
  const spillover = muscle.referral.filter(({ kind }) => kind === 'spillover');
  return (
    <>
      <section>
        <h2 className="pb-2 text-lg font-semibold">
          <Trans>Trigger points</Trans>
        </h2>
        <p className="text-sm">{muscle.pointLocation}</p>
        <ol className="grid gap-2 pt-3 text-sm">
          {muscle.points.map((point, index) => (
            <Point key={point.id} point={point} number={index + 1} />
          ))}
        </ol>
        <p className="pt-3 text-xs text-muted">
          <Trans>Marked on the right side; the left is its mirror.</Trans>
        </p>
      </section>
      <section className="pt-8">
        <h2 className="pb-2 text-lg font-semibold">
          <Trans>Referral described</Trans>
        </h2>
        <p className="text-sm">{muscle.referralDescribed}</p>
        <dl className="grid gap-3 pt-3 text-sm">
          <Areas kind="essential" areas={essential} />
          <Areas kind="spillover" areas={spillover} />
        </dl>
      </section>
    </>
  );
}

function Point({ point, number }: { point: TriggerPoint; number: number }) {
  const zone = point.inZone ? findZone(point.inZone) : null;
  return (
    <li className="atlas-point">
      <span aria-hidden className="atlas-point-number tabular">
        {number}
      </span>
      <span>
        {point.label} <ViewName view={point.view} />
        {zone ? (
          <span className="flex gap-1.5 pt-1 text-xs text-caution">
            <TriangleAlert aria-hidden size={16} className="shrink-0" />
            <span>
              <Trans>
                In an endangerment zone, {zone.name}: {zone.rule}
              </Trans>
            </span>
          </span>
        ) : null}
      </span>
    </li>
  );
}

function Areas({ kind, areas }: { kind: Referral['kind']; areas: readonly Referral[] }) {
  if (areas.length === 0) return null;
  return (
    <div className="atlas-areas">
      <dt>
        <Swatch kind={kind} />
        {kind === 'essential' ? <Trans>Often</Trans> : <Trans>Less often</Trans>}
      </dt>
      {areas.map(({ id, label, view }) => (
        <dd key={id}>
          {label} <ViewName view={view} />
        </dd>
      ))}
    </div>
  );
}

/** The pattern as it is in the picture. */
function Swatch({ kind }: { kind: Referral['kind'] }) {
  const dots = kind === 'essential' ? [3, 8, 13, 18, 23] : [5, 14, 23];
  return (
    <svg aria-hidden width="26" height="14" viewBox="0 0 26 14" className="text-caution">
      {dots.flatMap((x) =>
        (kind === 'essential' ? [2.5, 7, 11.5] : [4, 10]).map((y) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="1.3" fill="currentColor" />
        )),
      )}
    </svg>
  );
}

/** Says the view; turns the picture to it where it is the other one. */
function ViewName({ view }: { view: View }) {
  const { t } = useLingui();
  const picture = useAtlasPicture();
  const name = view === 'front' ? t`front` : t`back`;
  if (picture.view === view) return <span className="text-muted">({name})</span>;
  return (
    <button
      type="button"
      className="atlas-turn"
      aria-label={
        view === 'front' ? t`Turn the picture to the front` : t`Turn the picture to the back`
      }
      onClick={() => picture.turnTo(view)}
    >
      ({name})
    </button>
  );
}
