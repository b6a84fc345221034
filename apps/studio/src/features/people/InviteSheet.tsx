import { Trans, useLingui } from '@lingui/react/macro';
import { Sheet } from '@palpate/ui/Sheet';
import { useState } from 'react';
import type { InviteMutation, Role } from '../../gql/graphql.ts';
import { InviteForm } from './InviteForm.tsx';
import { Invited } from './Invited.tsx';

export type InviteSheetProps = {
  viewerRole: Role;
  /** Where the invitation leads, when it is clear from the page. */
  cohort?: { id: string; name: string } | null;
  onClosed: () => void;
};

/** Asks one person in; the link is shown once, and another person can follow. */
export function InviteSheet({ viewerRole, cohort = null, onClosed }: InviteSheetProps) {
  const { t } = useLingui();
  const [invited, setInvited] = useState<{ email: string; result: InviteMutation['invite'] } | null>(
    null,
  );
  return (
    <Sheet title={invited ? t`Invitation` : t`Invite someone`} onClosed={onClosed}>
      {cohort && !invited ? (
        <p className="mt-1 text-sm text-muted">
          <Trans>Into {cohort.name}</Trans>
        </p>
      ) : null}
      {invited ? (
        <Invited {...invited} onAnother={() => setInvited(null)} onClosed={onClosed} />
      ) : (
        <InviteForm
          viewerRole={viewerRole}
          cohort={cohort}
          onInvited={(email, result) => setInvited({ email, result })}
          onClosed={onClosed}
        />
      )}
    </Sheet>
  );
}
