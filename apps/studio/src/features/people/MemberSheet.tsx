import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { errorCode } from '@palpate/schema/client';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { useState } from 'react';
import { ChangeRoleDocument } from '../../gql/graphql.ts';
import type { MemberRowFragment, Role } from '../../gql/graphql.ts';
import { MemberAccess } from './MemberAccess.tsx';
import { MemberProblem } from './MemberProblem.tsx';
import { RemoveMember } from './RemoveMember.tsx';
import { RoleField } from './RoleField.tsx';

type MemberSheetProps = { member: MemberRowFragment; isViewer: boolean; onClosed: () => void };

/** One person of the school: their role, a way back in, and leaving. */
export function MemberSheet({ member, isViewer, onClosed }: MemberSheetProps) {
  return (
    <Sheet title={member.name} onClosed={onClosed}>
      <p className="text-sm wrap-anywhere text-muted">{member.email}</p>
      <div className="mt-4 grid gap-6 text-sm">
        <RoleForm member={member} isViewer={isViewer} onClosed={onClosed} />
        {isViewer ? null : (
          <>
            <MemberAccess member={member} />
            <RemoveMember member={member} onRemoved={onClosed} />
          </>
        )}
      </div>
    </Sheet>
  );
}

function RoleForm({ member, isViewer, onClosed }: MemberSheetProps) {
  const { t } = useLingui();
  const [role, setRole] = useState(member.role);
  const [changeRole, { loading, error }] = useMutation(ChangeRoleDocument);
  const save = () => {
    const input = { personId: member.id, role, expected: member.role };
    changeRole({ variables: { input } })
      .then(onClosed)
      .catch(() => undefined);
  };
  const isStepDown = isViewer && role !== 'ADMIN';
  return (
    <div className="grid gap-3">
      <RoleField role={role} onChange={setRole} />
      {isStepDown ? (
        <p className="text-xs font-medium text-caution">
          <Trans>This is your own role: you lose this page with it.</Trans>
        </p>
      ) : null}
      {role !== 'STUDENT' && member.openRuns > 0 ? (
        <p className="text-xs font-medium text-caution">
          <Plural
            value={member.openRuns}
            one="Staff learn in no course: the one that they are in the middle of ends. What they did is kept, and they can be taken back into it once they are a student again."
            other="Staff learn in no course: the # that they are in the middle of end. What they did is kept, and they can be taken back into them once they are a student again."
          />
        </p>
      ) : null}
      {isLess(role, member.role) ? (
        <p className="text-xs text-muted">
          <Trans>Invitations that wait and that this role can't give out work no more.</Trans>
        </p>
      ) : null}
      <MemberProblem code={errorCode(error)} />
      {role === member.role ? null : (
        <Button isBusy={loading} onClick={save} className="justify-self-start">
          {t`Save the role`}
        </Button>
      )}
    </div>
  );
}

const ranks: Record<Role, number> = { STUDENT: 0, INSTRUCTOR: 1, ADMIN: 2 };

function isLess(role: Role, current: Role): boolean {
  return ranks[role] < ranks[current];
}
