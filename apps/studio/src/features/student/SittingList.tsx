import { Plural, Trans } from '@lingui/react/macro';
import { FigureNote } from '@palpate/ui/FigureNote';
import { useId } from 'react';
import type { SittingRowFragment } from '../../gql/graphql.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Moment } from '../../ui/Time.tsx';
import type { HeadingLevel } from './StudentRecord.tsx';

export type SittingListProps = {
  sittings: readonly SittingRowFragment[];
  headingLevel: HeadingLevel;
};

export function SittingList({ sittings, headingLevel }: SittingListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <div className="flex items-center gap-1">
        <SectionHeading id={id} level={headingLevel}>
          <Trans>Evidence of activity — not clock hours</Trans>
        </SectionHeading>
        <FigureNote figure="sitting" />
      </div>
      {sittings.length === 0 ? (
        <p className="text-xs text-muted">
          <Trans>
            No lesson has been worked on yet. A sitting runs from the opening of a lesson to the
            last thing done in it.
          </Trans>
        </p>
      ) : (
        <ul className="divide-y divide-line rounded-button border border-line bg-surface">
          {sittings.map((sitting) => (
            <Sitting key={`${sitting.lessonTitle} ${sitting.startedAt}`} sitting={sitting} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Sitting({ sitting }: { sitting: SittingRowFragment }) {
  return (
    <li className="grid gap-x-4 px-3 py-2 text-xs @2xl:grid-cols-[minmax(0,1fr)_auto]">
      <span className="font-medium">{sitting.lessonTitle}</span>
      <span className="text-muted tabular">
        <Trans>
          <Moment at={sitting.startedAt} /> to <Moment at={sitting.lastInteractionAt} />
        </Trans>
        {', '}
        <Plural
          value={sitting.checks}
          _0="no check answered"
          one="# check answered"
          other="# checks answered"
        />
      </span>
    </li>
  );
}
