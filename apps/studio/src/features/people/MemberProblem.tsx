import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Notice } from '@palpate/ui/Notice';
import { MailDocument } from '../../gql/graphql.ts';

/** Why nothing was changed about a person, and what to do. */
export function MemberProblem({ code }: { code: string | null }) {
  if (code === null) return null;
  return (
    <Notice tone="error">
      <Words code={code} />
    </Notice>
  );
}

function Words({ code }: { code: string }) {
  switch (code) {
    case 'LAST_ADMIN':
      return (
        <Trans>
          This is the school's only admin. Make someone else an admin first, so that nobody is
          locked out.
        </Trans>
      );
    case 'ROLE_CHANGED':
      return (
        <Trans>Someone else has changed this role meanwhile. Close this and look again.</Trans>
      );
    case 'NOT_FOUND':
      return <Trans>This person is not at your school any more.</Trans>;
    case 'PERSON_ELSEWHERE':
      return <Elsewhere />;
    case 'SECOND_FACTOR_OFF':
      return <Trans>This person signs in without a second step.</Trans>;
    default:
      return <Trans>The server can't be reached. Nothing was changed; try again.</Trans>;
  }
}

/** The office is no way out for someone whom no one school may let in. */
function Elsewhere() {
  const { data } = useQuery(MailDocument);
  return (
    <>
      <Trans>
        This person belongs to another school too, so their password is not yours to reset.
      </Trans>{' '}
      {data?.site.isMailOn ? (
        <Trans>They can do it by mail: “Forgot your password?” at the sign-in.</Trans>
      ) : (
        <Trans>
          They can change it themselves wherever they are still signed in. Otherwise whoever runs
          this server has to turn on mail first.
        </Trans>
      )}
    </>
  );
}
