import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { InvitationRowFragment } from '../../gql/graphql.ts';
import { RoleWord } from '../../ui/RoleWords.tsx';
import { CalendarMoment } from '../../ui/Time.tsx';
import { InvitationStateWord } from './InvitationStateWord.tsx';

/** Who is asked in as what, by whom, and where that stands. */
export function InvitationFacts({ invitation }: { invitation: InvitationRowFragment }) {
  const { t } = useLingui();
  const { email, role, cohort, invitedBy, invitedAt, expiresAt } = invitation;
  return (
    <dl className="grid gap-1.5">
      <Fact name={t`Address`}>{email}</Fact>
      <Fact name={t`As`}>
        <RoleWord role={role} />
      </Fact>
      {cohort ? <Fact name={t`Cohort`}>{cohort.name}</Fact> : null}
      <Fact name={t`State`}>
        <InvitationStateWord invitation={invitation} />
      </Fact>
      <Fact name={t`Invited`}>
        <Trans>
          <CalendarMoment at={invitedAt} /> by {invitedBy}
        </Trans>
      </Fact>
      <Fact name={t`Works until`}>
        <CalendarMoment at={expiresAt} />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}
