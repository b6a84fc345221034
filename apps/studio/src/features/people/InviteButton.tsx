import { Trans } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { InviteSheet } from './InviteSheet.tsx';
import type { InviteSheetProps } from './InviteSheet.tsx';

/** For the page of a cohort: asks someone into it. */
export function InviteButton({ viewerRole, cohortId }: Omit<InviteSheetProps, 'onClosed'>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        // An admin's next step is to enrol who is in the school already.
        variant={viewerRole === 'ADMIN' ? 'secondary' : 'primary'}
        icon={<UserPlus aria-hidden size={18} />}
        onClick={() => setOpen(true)}
      >
        <Trans>Invite</Trans>
      </Button>
      {isOpen ? (
        <InviteSheet viewerRole={viewerRole} cohortId={cohortId} onClosed={() => setOpen(false)} />
      ) : null}
    </>
  );
}
