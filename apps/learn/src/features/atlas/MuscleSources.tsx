import { Trans } from '@lingui/react/macro';
import { references } from '@palpate/atlas';
import type { Muscle } from '@palpate/atlas';
import { SourceList } from '@palpate/ui/SourceList';
import { ReviewLine } from './ReviewLine.tsx';

/** What the page stands on, and who has looked it over. */
export function MuscleSources({ muscle }: { muscle: Muscle }) {
  const cited = references.filter(({ id }) => muscle.references.includes(id));
  return (
    <section className="pt-8">
      <h2 className="pb-2 text-lg font-semibold">
        <Trans>Sources</Trans>
      </h2>
      <SourceList sources={cited.map((source, index) => ({ ...source, number: index + 1 }))} />
      <ReviewLine muscleId={muscle.id} />
    </section>
  );
}
