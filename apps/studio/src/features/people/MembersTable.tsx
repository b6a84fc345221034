import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { MemberRowFragment } from '../../gql/graphql.ts';
import { RoleWord } from '../../ui/RoleWords.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { cell, head, nameCell } from '../../ui/table.look.ts';
import { CalendarMoment } from './CalendarMoment.tsx';
import { MemberSheet } from './MemberSheet.tsx';
import { NameButton } from './NameButton.tsx';

type MembersTableProps = { members: readonly MemberRowFragment[]; viewerId: string };

export function MembersTable({ members, viewerId }: MembersTableProps) {
  const { t } = useLingui();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = members.find(({ id }) => id === openId);
  return (
    <ScrollRegion
      label={t`Table of the people`}
      className="rounded-button border border-line bg-surface"
    >
      <table className="w-full border-separate border-spacing-0 text-xs">
        <thead>
          <tr>
            <th scope="col" className={`${head} sticky start-0 z-10 border-e`}>
              <Trans>Name</Trans>
            </th>
            <th scope="col" className={head}>
              <Trans>Role</Trans>
            </th>
            <th scope="col" className={head}>
              <Trans>Cohorts</Trans>
            </th>
            <th scope="col" className={head}>
              <Trans>Here since</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
      {open ? (
        <MemberSheet
          member={open}
          isViewer={open.id === viewerId}
          onClosed={() => setOpenId(null)}
        />
      ) : null}
    </ScrollRegion>
  );
}
