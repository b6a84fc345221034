import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { InvitationRowFragment } from '../../gql/graphql.ts';
import { RoleWord } from '../../ui/RoleWords.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { CalendarMoment } from '../../ui/Time.tsx';
import { cell, nameCell } from '../../ui/table.look.ts';
import { InvitationSheet } from './InvitationSheet.tsx';
import { InvitationStateWord } from './InvitationStateWord.tsx';
import { NameButton } from './NameButton.tsx';

type InvitationsTableProps = {
  invitations: readonly InvitationRowFragment[];
  /** On the page of a cohort everybody is asked into it. */
  hasCohorts?: boolean;
};

export function InvitationsTable({ invitations, hasCohorts = true }: InvitationsTableProps) {
  const { t } = useLingui();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = invitations.find(({ id }) => id === openId);
  return (
    <>
      <ScrollTable
        label={t`Table of the invitations`}
        heads={[t`Invited`, t`State`, ...(hasCohorts ? [t`As`] : []), t`By`, t`Works until`]}
      >
        {invitations.map((row) => (
          <InvitationLine
            key={row.id}
            row={row}
            hasCohorts={hasCohorts}
            onOpen={() => setOpenId(row.id)}
          />
        ))}
      </ScrollTable>
      {open ? <InvitationSheet invitation={open} onClosed={() => setOpenId(null)} /> : null}
    </>
  );
}

type LineProps = { row: InvitationRowFragment; hasCohorts: boolean; onOpen: () => void };

function InvitationLine({ row, hasCohorts, onOpen }: LineProps) {
  const { t } = useLingui();
  const who = row.email ?? t`Join link`;
  const isOpen = row.state === 'PENDING' || row.state === 'EXPIRED';
  const canChange = isOpen && row.kind === 'PERSONAL';
  return (
    <tr className="group">
      <th scope="row" className={nameCell}>
        {canChange ? (
          <NameButton onPress={onOpen}>{row.name ?? who}</NameButton>
        ) : (
          <span className="block font-semibold wrap-anywhere">{row.name ?? who}</span>
        )}
        {row.name ? (
          <span className="block font-normal wrap-anywhere text-muted">{row.email}</span>
        ) : null}
      </th>
      <td className={cell}>
        <InvitationStateWord invitation={row} />
      </td>
      {hasCohorts ? (
        <td className={cell}>
          <RoleWord role={row.role} />
          {row.cohort ? <span className="text-muted">{`, ${row.cohort.name}`}</span> : null}
        </td>
      ) : null}
      <td className={`${cell} max-w-48 truncate`} title={row.invitedBy}>
        {row.invitedBy}
      </td>
      <td className={cell}>
        <CalendarMoment at={row.expiresAt} />
      </td>
    </tr>
  );
}
