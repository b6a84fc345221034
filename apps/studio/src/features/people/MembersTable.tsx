import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { MemberRowFragment } from '../../gql/graphql.ts';
import { RoleWord } from '../../ui/RoleWords.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { CalendarMoment } from '../../ui/Time.tsx';
import { cell, nameCell } from '../../ui/table.look.ts';
import { MemberSheet } from './MemberSheet.tsx';
import { NameButton } from './NameButton.tsx';

type MembersTableProps = { members: readonly MemberRowFragment[]; viewerId: string };

export function MembersTable({ members, viewerId }: MembersTableProps) {
  const { t } = useLingui();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = members.find(({ id }) => id === openId);
  return (
    <>
      <ScrollTable
        label={t`Table of the people`}
        heads={[t`Name`, t`Role`, t`Cohorts`, t`Here since`]}
      >
        {members.map((member) => (
          <tr key={member.id} className="group">
            <th scope="row" className={nameCell}>
              <NameButton onPress={() => setOpenId(member.id)}>{member.name}</NameButton>
              <span className="block font-normal wrap-anywhere text-muted">{member.email}</span>
            </th>
            <td className={cell}>
              <RoleWord role={member.role} />
              {member.id === viewerId ? (
                <span className="text-muted">
                  <Trans>, you</Trans>
                </span>
              ) : null}
            </td>
            <td className={`${cell} max-w-72 truncate`} title={member.cohorts.join(', ')}>
              {member.cohorts.join(', ') || (
                <span className="text-muted">
                  <Trans>none</Trans>
                </span>
              )}
            </td>
            <td className={cell}>
              <CalendarMoment at={member.since} />
            </td>
          </tr>
        ))}
      </ScrollTable>
      {open ? (
        <MemberSheet
          member={open}
          isViewer={open.id === viewerId}
          onClosed={() => setOpenId(null)}
        />
      ) : null}
    </>
  );
}
