import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { HomeQuery } from './gql/graphql.ts';

/** What a run takes no work for, and what its figure means. */
export function RunState({ state }: Pick<HomeQuery['home']['enrolments'][number], 'state'>) {
  return (
    <>
      {state === 'PAUSED' ? (
        <Trans> · paused: you can read, and go on once it is resumed</Trans>
      ) : null}
      {state === 'ENDED' ? <Trans> · ended</Trans> : null}
      {' · '}
      <Link to="/figures" hash="progress" className="underline underline-offset-2">
        <Trans>What progress means</Trans>
      </Link>
    </>
  );
}
