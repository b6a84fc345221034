import { Trans } from '@lingui/react/macro';
import { errorCode, errorData } from '@palpate/schema/client';
import { Notice } from '@palpate/ui/Notice';
import { RoleWord } from '../../ui/RoleWords.tsx';

/** Why nobody was asked in, and what to do. */
export function InviteProblem({ error }: { error: unknown }) {
  const code = errorCode(error);
  if (code === null) return null;
  return (
    <Notice tone="error">
      <Words code={code} role={errorData(error)['role']} />
    </Notice>
  );
}

function Words({ code, role }: { code: string; role: unknown }) {
  switch (code) {
    case 'MEMBER_ROLE_DIFFERS':
      return (
        <Trans>
          This person is at your school already, as: <RoleWord role={asRole(role)} />. Change their
          role in the list of people first, or invite them as what they are.
        </Trans>
      );
    case 'FORBIDDEN':
      if (role !== undefined) {
        return (
          <Trans>
            This person was asked in already, as: <RoleWord role={asRole(role)} />. Only an admin
            can change that.
          </Trans>
        );
      }
      return <Trans>You can invite students into the cohorts you teach.</Trans>;
    case 'NOT_FOUND':
      return <Trans>It is gone by now. Close this and load the page again.</Trans>;
    case 'INVITATION_CLOSED':
      return <Trans>This invitation was accepted or taken back meanwhile.</Trans>;
    case 'INPUT_INVALID':
      return <Trans>Look at what you have written: something is missing or too long.</Trans>;
    default:
      return <Trans>The server can't be reached. Nothing was changed; try again.</Trans>;
  }
}

function asRole(role: unknown) {
  return role === 'ADMIN' || role === 'INSTRUCTOR' ? role : 'STUDENT';
}
