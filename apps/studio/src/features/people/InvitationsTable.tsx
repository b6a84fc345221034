import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { InvitationRowFragment } from '../../gql/graphql.ts';
import { RoleWord } from '../../ui/RoleWords.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { cell, head, nameCell } from '../../ui/table.look.ts';
import { CalendarMoment } from './CalendarMoment.tsx';
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
    <ScrollRegion
      label={t`Table of the invitations`}
      className="rounded-button border border-line bg-surface"
    >
      <table className="w-full border-separate border-spacing-0 text-xs">
        <thead>
          <tr>
            <th scope="col" className={`${head} sticky start-0 z-10 border-e`}>
              <Trans>Invited</Trans>
            </th>
            <th scope="col" className={head}>
              <Trans>State</Trans>
            </th>
            {hasCohorts ? (
              <th scope="col" className={head}>
                <Trans>As</Trans>
              </th>
            ) : null}
            <th scope="col" className={head}>
              <Trans>By</Trans>
            </th>
            <th scope="col" className={head}>
              <Trans>Works until</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((row) => (
            <InvitationLine
              key={row.id}
              row={row}
              hasCohorts={hasCohorts}
              onOpen={() => setOpenId(row.id)}
            />
          ))}
        </tbody>
      </table>
      {open ? <InvitationSheet invitation={open} onClosed={() => setOpenId(null)} /> : null}
    </ScrollRegion>
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
