import { useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import { BookOpen, BookOpenCheck, Contact, LayoutList, Users } from 'lucide-react';
import type { Role } from '../gql/graphql.ts';

const link =
  'flex min-h-11 shrink-0 items-center gap-2.5 rounded-control px-3 text-xs font-medium -outline-offset-3 lg:min-h-8';
const look = {
  current: 'bg-accent-soft text-accent',
  other: 'text-muted hover:bg-sunken hover:text-ink',
};

/** The parts of the studio: the school for an admin or own cohorts for an instructor, and the texts. */
export function StudioNav({ role, className }: { role: Role; className: string }) {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const isReview = pathname === '/content-review';
  const isCourses = pathname.startsWith('/courses');
  const isCohorts = pathname.startsWith('/cohorts');
  const isPeople = pathname.startsWith('/people');
  const isHome = !isReview && !isCourses && !isCohorts && !isPeople;
  return (
    <nav aria-label={t`Studio`} className={className}>
      <Link
        to="/"
        aria-current={currentOf(pathname === '/', isHome)}
        className={`${link} ${isHome ? look.current : look.other}`}
      >
        <LayoutList aria-hidden size={16} className="shrink-0" />
        {t`Overview`}
      </Link>
      <Link
        to="/cohorts"
        aria-current={currentOf(pathname === '/cohorts', isCohorts)}
        className={`${link} ${isCohorts ? look.current : look.other}`}
      >
        <Users aria-hidden size={16} className="shrink-0" />
        {t`Cohorts`}
      </Link>
      {role === 'ADMIN' ? (
        <Link
          to="/people"
          aria-current={currentOf(pathname === '/people', isPeople)}
          className={`${link} ${isPeople ? look.current : look.other}`}
        >
          <Contact aria-hidden size={16} className="shrink-0" />
          {t`People`}
        </Link>
      ) : null}
      <Link
        to="/courses"
        aria-current={currentOf(pathname === '/courses', isCourses)}
        className={`${link} ${isCourses ? look.current : look.other}`}
      >
        <BookOpen aria-hidden size={16} className="shrink-0" />
        {t`Courses`}
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
