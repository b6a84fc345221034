import { useLingui } from '@lingui/react/macro';
import { Sheet } from '@palpate/ui/Sheet';
import { useState } from 'react';
import type { InviteMutation, Role } from '../../gql/graphql.ts';
import { InviteForm } from './InviteForm.tsx';
import { Invited } from './Invited.tsx';

export type InviteSheetProps = {
  viewerRole: Role;
  /** Where the invitation leads, when it is clear from the page. */
  cohortId?: string;
  onClosed: () => void;
};

/** Asks one person in; the link is shown once, and another person can follow. */
export function InviteSheet({ viewerRole, cohortId, onClosed }: InviteSheetProps) {
  const { t } = useLingui();
  const [invited, setInvited] = useState<{
    email: string;
    result: InviteMutation['invite'];
  } | null>(null);
  return (
    <Sheet title={invited ? t`Invitation` : t`Invite someone`} onClosed={onClosed}>
      {invited ? (
        <Invited {...invited} onAnother={() => setInvited(null)} onClosed={onClosed} />
      ) : (
        <InviteForm
          viewerRole={viewerRole}
          cohortId={cohortId}
          onInvited={(email, result) => setInvited({ email, result })}
          onClosed={onClosed}
        />
      )}
    </Sheet>
  );
}
