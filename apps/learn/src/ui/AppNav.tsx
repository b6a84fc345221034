import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { GraduationCap, House, PersonStanding } from 'lucide-react';

const link =
  'grid min-h-14 min-w-24 place-items-center content-center gap-0.5 rounded-control px-3 text-xs font-semibold text-muted ' +
  'aria-[current=page]:text-accent sm:min-h-11 sm:min-w-0 sm:grid-flow-col sm:gap-2 sm:text-sm sm:hover:bg-sunken';

/** The places of the app: at the bottom of a phone, at the top of a larger screen. */
export function AppNav() {
  const { t } = useLingui();
  return (
    <nav
      aria-label={t`Main`}
      className="fixed inset-x-0 bottom-0 z-10 flex justify-around border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] sm:static sm:ms-4 sm:flex-1 sm:justify-start sm:border-0 sm:bg-transparent sm:pb-0"
    >
      <Link to="/" className={link}>
        <House aria-hidden size={20} />
        {t`Home`}
      </Link>
      <Link to="/atlas" className={link}>
        <PersonStanding aria-hidden size={20} />
        {t`Atlas`}
      </Link>
      <Link to="/record" className={link}>
        <GraduationCap aria-hidden size={20} />
        {t`Record`}
      </Link>
    </nav>
  );
}
