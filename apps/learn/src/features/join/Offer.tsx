import { Trans, useLingui } from '@lingui/react/macro';
import { BookOpen, UserRound, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { InvitationOfferQuery, Role } from './gql/graphql.ts';

export type OfferParts = NonNullable<InvitationOfferQuery['invitationOf']>;

/** Who asks whom to what. */
export function Offer({ offer }: { offer: OfferParts }) {
  const { i18n } = useLingui();
  const { school, cohort, courses, role, invitedBy, kind, email } = offer;
  return (
    <>
      <h1 className="text-2xl font-bold wrap-anywhere">
        <Trans>Welcome to {school}</Trans>
      </h1>
      <p className="mt-2 text-sm text-pretty text-muted">
        {kind === 'PERSONAL' ? (
          <Trans>
            {invitedBy} invites you. This invitation is for {email}.
          </Trans>
        ) : (
          <Trans>{invitedBy} invites your class.</Trans>
        )}
      </p>
      <ul className="mt-5 grid gap-3 rounded-button bg-sunken p-4 text-sm">
        <Fact icon={<UserRound aria-hidden size={18} />}>
          <RoleLine role={role} />
        </Fact>
        {cohort ? <Fact icon={<Users aria-hidden size={18} />}>{cohort}</Fact> : null}
        {courses.length > 0 ? (
          <Fact icon={<BookOpen aria-hidden size={18} />}>
            {new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(courses)}
          </Fact>
        ) : null}
      </ul>
    </>
  );
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-start gap-3">
      <span className="mt-0.5 shrink-0 text-accent">{icon}</span>
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </li>
  );
}

function RoleLine({ role }: { role: Role }) {
  switch (role) {
    case 'STUDENT':
      return <Trans>You learn as a student</Trans>;
    case 'INSTRUCTOR':
      return <Trans>You teach as an instructor</Trans>;
    case 'ADMIN':
      return <Trans>You run the school as an admin</Trans>;
  }
}
