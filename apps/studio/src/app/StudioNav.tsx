import { useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { BookOpenCheck, LayoutList, Users } from 'lucide-react';
import type { Role } from '../gql/graphql.ts';

const link =
  'flex min-h-11 items-center gap-2.5 rounded-control px-3 text-xs font-medium lg:min-h-8';
const look = {
  current: 'bg-accent-soft text-accent',
  other: 'text-muted hover:bg-sunken hover:text-ink',
};

/** The parts of the studio: the school for an admin or own cohorts for an instructor, and the texts. */
export function StudioNav({ role, className }: { role: Role; className: string }) {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const isReview = pathname === '/content-review';
  const HomeIcon = role === 'ADMIN' ? LayoutList : Users;
  return (
    <nav aria-label={t`Studio`} className={className}>
      <Link
        to="/"
        aria-current={currentOf(pathname === '/', !isReview)}
        className={`${link} ${isReview ? look.other : look.current}`}
      >
        <HomeIcon aria-hidden size={16} className="shrink-0" />
        {role === 'ADMIN' ? t`Overview` : t`Cohorts`}
      </Link>
      <Link
        to="/content-review"
        aria-current={currentOf(isReview, isReview)}
        className={`${link} ${isReview ? look.current : look.other}`}
      >
        <BookOpenCheck aria-hidden size={16} className="shrink-0" />
        {t`Content review`}
      </Link>
    </nav>
  );
}

function currentOf(isPage: boolean, isPart: boolean): 'page' | 'true' | undefined {
  if (isPage) return 'page';
  return isPart ? 'true' : undefined;
}
