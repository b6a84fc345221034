import { Plural, Trans } from '@lingui/react/macro';
import { isFinished } from '@palpate/learning';
import { FigureNote } from '@palpate/ui/FigureNote';
import type { HeatMapRowFragment } from '../../gql/graphql.ts';

/** One sentence that says what the table shows. */
export function Headline({ students }: { students: readonly HeatMapRowFragment[] }) {
  const total = students.length;
  const finished = students.filter(({ progress }) => isFinished(progress)).length;
  const untouched = students.filter(({ progress }) => progress.done === 0).length;
  const paused = students.filter(({ isPaused }) => isPaused).length;
  const underWay = total - finished - untouched;
  return (
    <p className="text-base font-medium text-pretty">
      <Trans>
        <Plural value={finished} _0="None" one="One" _2="Two" _3="Three" other="#" /> of{' '}
        <Plural value={total} one="# student" other="# students" />{' '}
        <Plural value={finished} one="has finished" other="have finished" />;{' '}
        <Plural value={underWay} _0="none is" one="one is" other="# are" /> under way
        <Plural
          value={untouched}
          _0="."
          one=", and one has completed nothing yet."
          other=", and # have completed nothing yet."
        />
      </Trans>
      {paused > 0 ? (
        <>
          {' '}
          <Plural value={paused} one="One run is paused." other="# runs are paused." />
        </>
      ) : null}{' '}
      <FigureNote figure="finished" />
    </p>
  );
}
