import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { RunPartsFragment } from './gql/graphql.ts';

/** What a run takes no work for, and what its figure means. */
export function RunState({ state }: Pick<RunPartsFragment, 'state'>) {
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
