import { Trans } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { CohortPartsFragment } from '../../gql/graphql.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { RoleName } from './CheckList.tsx';
import { StaffSheet } from './StaffSheet.tsx';

type CohortStaffProps = { cohort: CohortPartsFragment; isAdmin: boolean };

export function CohortStaff({ cohort, isAdmin }: CohortStaffProps) {
  const [isEditing, setEditing] = useState(false);
  return (
    <section aria-labelledby="cohort-staff" className="grid min-w-0 content-start gap-3">
      <div className="flex min-h-12 items-center justify-between gap-4">
        <SectionHeading id="cohort-staff" level={2}>
          <Trans>Staff</Trans>
        </SectionHeading>
        {isAdmin ? (
          <Button
            variant="quiet"
            icon={<Pencil aria-hidden size={16} />}
            onClick={() => setEditing(true)}
          >
            <Trans>Change the staff</Trans>
          </Button>
        ) : null}
      </div>
      {cohort.staff.length === 0 ? (
        <p className="rounded-button border border-line bg-surface p-4 text-sm text-muted">
          <Trans>Nobody yet: only admins see this cohort.</Trans>
        </p>
      ) : (
        <ul className="rounded-button border border-line bg-surface text-sm">
          {cohort.staff.map(({ id, name, role }) => (
            <li
              key={id}
              className="flex items-baseline justify-between gap-4 border-b border-line px-4 py-3 last:border-b-0"
            >
              <span className="min-w-0 font-medium">{name}</span>
              <span className="shrink-0 text-xs text-muted">
                <RoleName role={role} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {isEditing ? <StaffSheet cohort={cohort} onClosed={() => setEditing(false)} /> : null}
    </section>
  );
}
