import { Trans } from '@lingui/react/macro';
import { findMuscle } from '@palpate/atlas';
import type { Muscle } from '@palpate/atlas';
import { TriangleAlert } from 'lucide-react';
import { lazy, Suspense, use } from 'react';
import type { ReactNode } from 'react';
import { LessonContext } from './lesson.context.ts';
import { Skeleton } from './Skeleton.tsx';

const MuscleMap = lazy(async () => ({ default: (await import('./MuscleMap.tsx')).MuscleMap }));

export function MuscleName({ muscleId }: { muscleId: string }) {
  return <>{findMuscle(muscleId)?.name}</>;
}

/** What a muscle's name opens: where it is, what is described, what to beware of. */
export function MuscleFacts({ muscleId }: { muscleId: string }) {
  const { renderMuscleLink } = use(LessonContext);
  const muscle = findMuscle(muscleId);
  if (!muscle) return null;
  return (
    <>
      {muscle.layNames.length > 0 ? (
        <p className="text-sm text-muted">
          <Trans>Also called: {muscle.layNames.join(', ')}</Trans>
        </p>
      ) : null}
      <div className="mt-3 h-96 overflow-hidden rounded-card border border-line bg-canvas">
        <Suspense fallback={<Skeleton className="h-full w-full" />}>
          <MuscleMap muscle={muscle} />
        </Suspense>
      </div>
      <Facts muscle={muscle} />
      <p className="mt-4 flex gap-2 rounded-control border-s-3 border-caution bg-caution-soft p-3 text-sm">
        <TriangleAlert aria-hidden size={18} className="mt-0.5 shrink-0 text-caution" />
        <span>
          <strong className="font-semibold">
            <Trans>Take care.</Trans>
          </strong>{' '}
          {muscle.cautions}{' '}
          {muscle.level === 'advanced' ? <Trans>Only under direct supervision.</Trans> : null}
        </span>
      </p>
      {renderMuscleLink ? (
        <p className="mt-4 text-sm">
          {renderMuscleLink(muscle.id, <Trans>Open it in the atlas</Trans>)}
        </p>
      ) : null}
    </>
  );
}

function Facts({ muscle }: { muscle: Muscle }) {
  return (
    <dl className="mt-4 grid gap-3 text-sm">
      <Fact name={<Trans>Points are described</Trans>}>{muscle.pointLocation}</Fact>
      <Fact name={<Trans>Pain is described to be felt</Trans>}>{muscle.referralDescribed}</Fact>
      <Fact name={<Trans>What it does</Trans>}>{muscle.action}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: ReactNode; children: string }) {
  return (
    <div>
      <dt className="text-xs text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
