import { useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { LayoutList, Users } from 'lucide-react';
import type { Role } from '../gql/graphql.ts';

/** The one way to the start of the studio: the school for an admin, own cohorts for an instructor. */
export function HomeLink({ role }: { role: Role }) {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const Icon = role === 'ADMIN' ? LayoutList : Users;
  return (
    <Link
      to="/"
      aria-current={pathname === '/' ? 'page' : 'true'}
      className="flex min-h-11 items-center gap-2.5 rounded-control bg-accent-soft px-3 text-xs font-medium text-accent lg:min-h-8"
    >
      <Icon aria-hidden size={16} className="shrink-0" />
      {role === 'ADMIN' ? t`Overview` : t`Cohorts`}
    </Link>
  );
}
