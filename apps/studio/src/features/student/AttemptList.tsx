import { Trans } from '@lingui/react/macro';
import { FigureNote } from '@palpate/ui/FigureNote';
import { useId } from 'react';
import type { AttemptEntryFragment } from '../../gql/graphql.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { AttemptEntry } from './AttemptEntry.tsx';
import type { HeadingLevel } from './StudentRecord.tsx';

export type AttemptListProps = {
  attempts: readonly AttemptEntryFragment[];
  headingLevel: HeadingLevel;
};

/** The latest attempt first and open, the others folded. */
export function AttemptList({ attempts, headingLevel }: AttemptListProps) {
  const id = useId();
  const latestFirst = attempts.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <div className="flex items-center gap-1">
        <SectionHeading id={id} level={headingLevel}>
          <Trans>Attempts</Trans>
        </SectionHeading>
        <FigureNote figure="counting-attempt" />
      </div>
      {latestFirst.length === 0 ? (
        <p className="text-xs text-muted">
          <Trans>
            No attempt yet. Each answer to a check, a practice or a quiz shows up here with its
            time.
          </Trans>
        </p>
      ) : (
        <ul className="divide-y divide-line rounded-button border border-line bg-surface">
          {latestFirst.map((attempt, index) => (
            <li key={attempt.id}>
              <AttemptEntry attempt={attempt} startsOpen={index === 0} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
