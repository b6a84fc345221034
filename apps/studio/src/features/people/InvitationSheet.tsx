import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Sheet } from '@palpate/ui/Sheet';
import { RenewInvitationDocument, RevokeInvitationDocument } from '../../gql/graphql.ts';
import type { InvitationRowFragment } from '../../gql/graphql.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { InvitationFacts } from './InvitationFacts.tsx';
import { InviteProblem } from './InviteProblem.tsx';
import { LetterWords } from './LetterWords.tsx';

type InvitationSheetProps = { invitation: InvitationRowFragment; onClosed: () => void };

/** A new link for someone who has lost theirs, or the invitation taken back. */
export function InvitationSheet({ invitation, onClosed }: InvitationSheetProps) {
  const { t } = useLingui();
  const { id, email, name } = invitation;
  const [renew, renewed] = useMutation(RenewInvitationDocument, { variables: { id } });
  const [revoke, revoked] = useMutation(RevokeInvitationDocument, { variables: { id } });
  const issued = renewed.data?.renewInvitation;
  return (
    <Sheet title={name ? t`Invitation of ${name}` : t`Invitation`} onClosed={onClosed}>
      <div className="mt-1 grid gap-5 text-sm">
        <InvitationFacts invitation={invitation} />
        {issued ? (
          <>
            <Notice tone={issued.letter === 'MAILED' ? 'ok' : 'info'}>
              <LetterWords email={email} letter={issued.letter} />
            </Notice>
            <CopyLink label={t`Link of the invitation`} link={issued.link} />
          </>
        ) : (
          <p>
            <Trans>
              The link was shown when it was made, and is kept nowhere. A new one works for 30 days
              and puts an end to the old one.
            </Trans>
          </p>
        )}
        <InviteProblem error={renewed.error ?? revoked.error} />
        <div className="flex flex-wrap gap-2">
          {issued ? (
            <Button variant="secondary" onClick={onClosed}>
              <Trans>Done</Trans>
            </Button>
          ) : (
            <>
              <Button isBusy={renewed.loading} onClick={() => void renew().catch(() => undefined)}>
                <Trans>Make a new link</Trans>
              </Button>
              <Button
                variant="secondary"
                isBusy={revoked.loading}
                onClick={() => void revoke().then(onClosed, () => undefined)}
              >
                <Trans>Take it back</Trans>
              </Button>
            </>
          )}
        </div>
      </div>
    </Sheet>
  );
}
