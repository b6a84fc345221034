import { Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Link } from '@tanstack/react-router';
import { CircleCheck, Hourglass, Link2Off, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OfferParts } from './Offer.tsx';

type Page = { icon: ReactNode; title: string; advice: ReactNode };

/** A link that lets nobody in any more: why, and who can help. */
type ClosedLinkProps = { offer: OfferParts | null; isSignedIn: boolean };

export function ClosedLink({ offer, isSignedIn }: ClosedLinkProps) {
  const { icon, title, advice } = usePage(offer);
  return (
    <EmptyState
      isPage
      icon={icon}
      title={title}
      action={
        <Link
          to={isSignedIn ? '/' : '/sign-in'}
          className={buttonClass(offer?.state === 'USED' ? 'primary' : 'secondary')}
        >
          {isSignedIn ? <Trans>Go to your course</Trans> : <Trans>Go to the sign-in</Trans>}
        </Link>
      }
    >
      {advice}
    </EmptyState>
  );
}

function usePage(offer: OfferParts | null): Page {
  const { t } = useLingui();
  if (!offer) {
    return {
      icon: <Link2Off aria-hidden size={22} />,
      title: t`This link does not work`,
      advice: (
        <Trans>
          Part of it may be missing: open it again from the message you got, or copy it whole. If
          you were sent a newer one, only that one works.
        </Trans>
      ),
    };
  }
  const { school, invitedBy } = offer;
  switch (offer.state) {
    case 'USED':
      return {
        icon: <CircleCheck aria-hidden size={22} />,
        title: t`This invitation was accepted`,
        advice: (
          <Trans>
            If that was you, sign in with the password you chose, and you are at {school}.
          </Trans>
        ),
      };
    case 'EXPIRED':
      return {
        icon: <Hourglass aria-hidden size={22} />,
        title: t`This invitation has expired`,
        advice: (
          <Trans>
            Ask {invitedBy} at {school} for a new link; it takes them a moment.
          </Trans>
        ),
      };
    case 'FULL':
      return {
        icon: <Users aria-hidden size={22} />,
        title: t`This class is full`,
        advice: (
          <Trans>
            Every seat of this link is taken. Ask {invitedBy} at {school} for one more.
          </Trans>
        ),
      };
    default:
      return {
        icon: <Link2Off aria-hidden size={22} />,
        title: t`This invitation was taken back`,
        advice: (
          <Trans>
            If that is a surprise, ask {invitedBy} at {school}.
          </Trans>
        ),
      };
  }
}
