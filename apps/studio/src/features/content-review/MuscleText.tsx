import { Trans, useLingui } from '@lingui/react/macro';
import { bestSightOf, references } from '@palpate/atlas';
import type { Muscle } from '@palpate/atlas';
import type { View } from '@palpate/atlas/geometry';
import { CautionCallout } from '@palpate/ui/LessonCallout';
import { LessonBodyMap } from '@palpate/ui/LessonBodyMap';
import { SourceList } from '@palpate/ui/SourceList';

/** What the atlas says and marks of a muscle, as the server signs it. */
export function MuscleText({ muscle }: { muscle: Muscle }) {
  const { t } = useLingui();
  const cited = references.filter(({ id }) => muscle.references.includes(id));
  return (
    <article className="grid max-w-read grid-cols-1 gap-6">
      <div className="lesson-text">
        {markedViews(muscle).map((view) => (
          <LessonBodyMap
            key={view}
            muscles={[muscle.id]}
            zones={[]}
            view={view}
            layer={layerOf(muscle, view)}
            hasPoints
            hasReferral
          />
        ))}
      </div>
      <CautionCallout>
        <p>{muscle.cautions}</p>
      </CautionCallout>
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-[10rem_minmax(0,1fr)]">
        <Fact term={t`Also called`}>{muscle.layNames.join(', ')}</Fact>
        <Fact term={t`Level`}>
          {muscle.level === 'core' ? t`Core` : t`Advanced: only under direct supervision`}
        </Fact>
        <Fact term={t`Origin`}>{muscle.origin}</Fact>
        <Fact term={t`Insertion`}>{muscle.insertion}</Fact>
        <Fact term={t`Action`}>{muscle.action}</Fact>
        <Fact term={t`Nerve`}>{muscle.nerve}</Fact>
        <Fact term={t`Points are described`}>{muscle.pointLocation}</Fact>
        <Fact term={t`Points marked`}>{muscle.points.map(({ label }) => label).join('; ')}</Fact>
        <Fact term={t`Pain is described`}>{muscle.referralDescribed}</Fact>
        <Fact term={t`Areas marked`}>{muscle.referral.map(({ label }) => label).join('; ')}</Fact>
      </dl>
      <section>
        <h3 className="mb-2 text-sm font-semibold">
          <Trans>Sources</Trans>
        </h3>
        <SourceList sources={cited.map((source, index) => ({ ...source, number: index + 1 }))} />
      </section>
    </article>
  );
}

/** Every side of the body that something of the muscle is marked on, its best first. */
function markedViews(muscle: Muscle): View[] {
  const { view } = bestSightOf(muscle);
  const marked = [...muscle.points, ...muscle.referral].map((mark) => mark.view);
  return [...new Set([view, ...marked])];
}

function layerOf(muscle: Muscle, view: View) {
  const best = bestSightOf(muscle);
  return best.view === view ? best.layer : 'superficial';
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div className="contents max-sm:grid">
      <dt className="text-muted">{term}</dt>
      <dd>{children || <Trans>none</Trans>}</dd>
    </div>
  );
}
