import { useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { BookOpen, BookOpenCheck, Contact, LayoutList, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Role } from '../gql/graphql.ts';

const link =
  'flex min-w-0 min-h-12 flex-1 flex-col items-center justify-center gap-0.5 rounded-control px-0.5 text-xs font-medium -outline-offset-3 sm:flex-none sm:flex-row sm:gap-2.5 sm:px-3 lg:min-h-8 lg:justify-start';
const look = {
  current: 'bg-accent-soft text-accent',
  other: 'text-muted hover:bg-sunken hover:text-ink',
};

const exact = { exact: true };

type Part = {
  to: '/' | '/cohorts' | '/people' | '/courses' | '/content-review';
  name: string;
  /** Where the name is too long to stand beside four others on a phone. */
  short?: string;
  Icon: LucideIcon;
};

/** The parts of the studio: icon over word on a phone, where all of them fit beside each other. */
export function StudioNav({ role, className }: { role: Role; className: string }) {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const people: Part[] =
    role === 'ADMIN' ? [{ to: '/people', name: t`People`, Icon: Contact }] : [];
  const parts: Part[] = [
    { to: '/', name: t`Overview`, Icon: LayoutList },
    { to: '/cohorts', name: t`Cohorts`, Icon: Users },
    ...people,
    { to: '/courses', name: t`Courses`, Icon: BookOpen },
    { to: '/content-review', name: t`Content review`, short: t`Review`, Icon: BookOpenCheck },
  ];
  return (
    <nav aria-label={t`Studio`} className={className}>
      {parts.map(({ to, name, short, Icon }) => (
        <Link
          key={to}
          to={to}
          // Else the router calls a part the current page on each page below it.
          activeOptions={exact}
          aria-current={currentOf(to, pathname)}
          className={`${link} ${partOf(pathname) === to ? look.current : look.other}`}
        >
          <Icon aria-hidden size={16} className="shrink-0" />
          {short ? (
            <span aria-hidden className="sm:hidden">
              {short}
            </span>
          ) : null}
          <span className={short ? 'sr-only sm:not-sr-only' : undefined}>{name}</span>
        </Link>
      ))}
    </nav>
  );
}

/** A student's page is reached through a cohort. */
function partOf(pathname: string): Part['to'] {
  const [, first] = pathname.split('/');
  if (first === 'cohorts' || first === 'students') return '/cohorts';
  if (first === 'people' || first === 'courses' || first === 'content-review') return `/${first}`;
  return '/';
}

function currentOf(to: Part['to'], pathname: string): 'page' | 'true' | undefined {
  if (pathname === to) return 'page';
  return partOf(pathname) === to ? 'true' : undefined;
}
