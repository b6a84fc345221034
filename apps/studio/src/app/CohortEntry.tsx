import { Trans } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { Link } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { InviteButton } from '../features/people/InviteButton.tsx';
import { JoinLinkButton } from '../features/people/JoinLinkButton.tsx';
import type { Role } from '../gql/graphql.ts';

/** The ways into a cohort for people who are not at the school yet. */
export function CohortEntry({ cohortId, role }: { cohortId: string; role: Role }) {
  return (
    <>
      <InviteButton viewerRole={role} cohortId={cohortId} />
      <JoinLinkButton cohortId={cohortId} />
      <Link to="/people/import" search={{ cohort: cohortId }} className={buttonClass('secondary')}>
        <FileUp aria-hidden size={18} />
        <Trans>Import a file</Trans>
      </Link>
    </>
  );
}
