import { Trans } from '@lingui/react/macro';
import { CircleCheck, CircleSlash, Clock, Hourglass, UserCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { InvitationRowFragment, InvitationState } from '../../gql/graphql.ts';

const icons: Record<InvitationState, typeof Clock> = {
  PENDING: Clock,
  USED: UserCheck,
  FULL: CircleCheck,
  EXPIRED: Hourglass,
  REVOKED: CircleSlash,
};

/** Where an invitation stands: a word and a picture, never a colour alone. */
export function InvitationStateWord({ invitation }: { invitation: InvitationRowFragment }) {
  const { state, kind, seats, used } = invitation;
  const Icon = icons[state];
  const look = { PENDING: 'text-ink', USED: 'text-ok', FULL: 'text-ok', EXPIRED: 'text-warn' };
  return (
    <span
      className={`inline-flex items-center gap-1.5 ${state === 'REVOKED' ? 'text-muted' : look[state]}`}
    >
      <Icon aria-hidden size={14} className="shrink-0" />
      {words[state]}
      {kind === 'JOIN_LINK' ? (
        <span className="tabular text-muted">
          <Trans>
            {used} of {seats} seats
          </Trans>
        </span>
      ) : null}
    </span>
  );
}

const words: Record<InvitationState, ReactNode> = {
  PENDING: <Trans>Waiting</Trans>,
  USED: <Trans>Came in</Trans>,
  FULL: <Trans>Full</Trans>,
  EXPIRED: <Trans>Expired</Trans>,
  REVOKED: <Trans>Taken back</Trans>,
};
