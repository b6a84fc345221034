import { Trans } from '@lingui/react/macro';
import type { Role } from '../gql/graphql.ts';

/** A role as it is called everywhere. */
export function RoleWord({ role }: { role: Role }) {
  switch (role) {
    case 'STUDENT':
      return <Trans>Student</Trans>;
    case 'INSTRUCTOR':
      return <Trans>Instructor</Trans>;
    case 'ADMIN':
      return <Trans>Admin</Trans>;
  }
}

/** What someone in a role can do. */
export function RoleMeaning({ role }: { role: Role }) {
  switch (role) {
    case 'STUDENT':
      return <Trans>Learns in the courses of their cohorts.</Trans>;
    case 'INSTRUCTOR':
      return <Trans>Sees the progress of the cohorts they teach, and edits courses.</Trans>;
    case 'ADMIN':
      return <Trans>Does everything: people, cohorts, courses and the school itself.</Trans>;
  }
}
