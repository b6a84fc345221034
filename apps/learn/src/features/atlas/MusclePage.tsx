import { Trans, useLingui } from '@lingui/react/macro';
import { findMuscle, muscles, regions } from '@palpate/atlas';
import type { Muscle } from '@palpate/atlas';
import { CautionCallout } from '@palpate/ui/LessonCallout';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { AdvancedMark } from './AdvancedMark.tsx';
import { MuscleMarks } from './MuscleMarks.tsx';
import { MuscleSources } from './MuscleSources.tsx';
import { ReliabilityNote } from './ReliabilityNote.tsx';

export function MusclePage() {
  const { muscleId } = useParams({ strict: false });
  const muscle = muscleId ? findMuscle(muscleId) : null;
  return muscle ? <MuscleText muscle={muscle} /> : <NoMuscle />;
}

function MuscleText({ muscle }: { muscle: Muscle }) {
  const { t } = useLingui();
  const region = regions.find(({ id }) => id === muscle.region)?.name;
  return (
    <article>
      <title>{`${muscle.name} · Palpate`}</title>
      <BackToList />
      <p className="pt-3 text-sm text-accent">{region}</p>
      <h1 className="text-2xl font-bold">{muscle.name}</h1>
      <p className="pt-1 text-sm text-muted">{muscle.layNames.join(', ')}</p>
      {muscle.level === 'advanced' ? (
        <p className="pt-3">
          <AdvancedMark />
        </p>
      ) : null}
      <div className="py-6">
        <CautionCallout>
          <p>{muscle.cautions}</p>
        </CautionCallout>
      </div>
      <MuscleMarks muscle={muscle} />
      <section className="pt-8">
        <h2 className="pb-2 text-lg font-semibold">
          <Trans>Anatomy</Trans>
        </h2>
        <dl className="grid gap-3 text-sm">
          <Fact term={t`From`}>{muscle.origin}</Fact>
          <Fact term={t`To`}>{muscle.insertion}</Fact>
          <Fact term={t`Action`}>{muscle.action}</Fact>
          <Fact term={t`Nerve`}>{muscle.nerve}</Fact>
        </dl>
      </section>
      <ReliabilityNote />
      <MuscleSources muscle={muscle} />
      <Neighbours muscle={muscle} />
    </article>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div className="atlas-fact">
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function BackToList() {
  return (
    <Link to="/atlas" className="atlas-back">
      <ArrowLeft aria-hidden size={18} className="rtl:-scale-x-100" />
      <Trans>All muscles</Trans>
    </Link>
  );
}

function Neighbours({ muscle }: { muscle: Muscle }) {
  const { t } = useLingui();
  const at = muscles.indexOf(muscle);
  const before = muscles[at - 1];
  const after = muscles[at + 1];
  return (
    <nav aria-label={t`Other muscles`} className="atlas-neighbours">
      {before ? (
        <Link to="/atlas/$muscleId" params={{ muscleId: before.id }}>
          <span>
            <ArrowLeft aria-hidden size={16} className="rtl:-scale-x-100" />
            <Trans>Previous</Trans>
          </span>
          {before.name.replace(/ \(.*/, '')}
        </Link>
      ) : null}
      {after ? (
        <Link to="/atlas/$muscleId" params={{ muscleId: after.id }} className="atlas-next">
          <span>
            <Trans>Next</Trans>
            <ArrowRight aria-hidden size={16} className="rtl:-scale-x-100" />
          </span>
          {after.name.replace(/ \(.*/, '')}
        </Link>
      ) : null}
    </nav>
  );
}

function NoMuscle() {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`There is nothing here`} · Palpate`}</title>
      <BackToList />
      <h1 className="pt-3 text-2xl font-bold">
        <Trans>There is nothing here</Trans>
      </h1>
      <p className="pt-2 text-sm text-muted">
        <Trans>The atlas has no muscle at this address.</Trans>
      </p>
    </>
  );
}
