import { useMutation } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { errorCode } from '@palpate/schema/client';
import { Button } from '@palpate/ui/Button';
import { useState } from 'react';
import { PeopleDocument, RemoveMemberDocument } from '../../gql/graphql.ts';
import type { MemberRowFragment } from '../../gql/graphql.ts';
import { MemberProblem } from './MemberProblem.tsx';

type RemoveMemberProps = { member: MemberRowFragment; onRemoved: () => void };

/** Says what leaving means before it is done. */
export function RemoveMember({ member, onRemoved }: RemoveMemberProps) {
  const [isAsked, setAsked] = useState(false);
  const [remove, { loading, error }] = useMutation(RemoveMemberDocument, {
    variables: { personId: member.id },
    refetchQueries: [PeopleDocument],
    awaitRefetchQueries: true,
  });
  return (
    <section aria-labelledby="leaving" className="grid gap-3 border-t border-line pt-5">
      <h3 id="leaving" className="font-semibold">
        <Trans>Leaving the school</Trans>
      </h3>
      {isAsked ? (
        <p>
          <Trans>
            {member.name} is signed out of your school and withdrawn from{' '}
            <Plural value={member.openRuns} one="# course" other="# courses" />. What was done stays
            in the records; an invitation brings them back. Invitations and join links that they
            have given out and that wait work no more.
          </Trans>
        </p>
      ) : null}
      <MemberProblem code={errorCode(error)} />
      <div className="flex flex-wrap gap-2">
        {isAsked ? (
          <>
            <Button isBusy={loading} onClick={() => void remove().then(onRemoved, () => undefined)}>
              <Trans>Remove from the school</Trans>
            </Button>
            <Button variant="quiet" onClick={() => setAsked(false)}>
              <Trans>Keep</Trans>
            </Button>
          </>
        ) : (
          <Button variant="secondary" onClick={() => setAsked(true)}>
            <Trans>Remove…</Trans>
          </Button>
        )}
      </div>
    </section>
  );
}
