import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { CrumbLink } from './CrumbLink.tsx';
import { PageTitle } from './PageTitle.tsx';

export type CourseHeaderProps = {
  courseId: string;
  courseTitle: string;
  title: string;
  /** What can be done here, at the end of the line. */
  actions?: ReactNode;
  children?: ReactNode;
};

const tab =
  '-mb-px inline-flex min-h-12 shrink-0 items-center border-b-2 border-transparent sm:px-1 text-xs font-medium text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink lg:min-h-9';

// The one part with pages below it that show this head too.
const PREVIEW = '/courses/$courseId/preview';

/** The head of every page of a course that is being written, with the ways between them. */
export function CourseHeader(props: CourseHeaderProps) {
  const { courseId, courseTitle, title, actions, children } = props;
  const { t } = useLingui();
  const tabs = useShownTab();
  const parts = [
    { to: '/courses/$courseId', name: t`Outline` },
    { to: '/courses/$courseId/questions', name: t`Questions` },
    { to: '/courses/$courseId/sources', name: t`Sources` },
    { to: '/courses/$courseId/words', name: t`Words` },
    { to: PREVIEW, name: t`Preview` },
    { to: '/courses/$courseId/publish', name: t`Publish` },
    { to: '/courses/$courseId/releases', name: t`Releases` },
  ] as const;
  return (
    <header className="grid gap-3">
      <PageTitle>{`${title} · ${courseTitle}`}</PageTitle>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="grid min-w-0 flex-1 basis-full gap-1 sm:basis-0">
          <p className="text-xs text-muted">
            <CrumbLink to="/courses">{t`All courses`}</CrumbLink> · {courseTitle}
          </p>
          <h1 className="text-xl font-semibold">{title}</h1>
          {children ? <div className="text-sm text-muted">{children}</div> : null}
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
      <nav
        ref={tabs}
        aria-label={t`Parts of the course`}
        className="flex gap-4 overflow-x-auto border-b border-line sm:gap-5"
      >
        {parts.map(({ to, name }) => (
          <Link
            key={to}
            to={to}
            params={{ courseId }}
            activeOptions={{ exact: to !== PREVIEW, includeSearch: false }}
            className={tab}
          >
            {name}
          </Link>
        ))}
      </nav>
    </header>
  );
}

/** On a phone the tabs are wider than the page: the one that is shown is brought into sight. */
function useShownTab() {
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    const shown = tabs.current?.querySelector('[aria-current=page]');
    shown?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  return tabs;
}
