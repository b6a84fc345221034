import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { byFile, isQuestionFile, lessonOfPath } from '../../ui/problem.words.ts';
import type { CourseProblem } from '../../ui/problem.words.ts';

export type ProblemFilesProps = { courseId: string; problems: readonly CourseProblem[] };

/** What has to be mended before it can be published, file by file, with the way there. */
export function ProblemFiles({ courseId, problems }: ProblemFilesProps) {
  const { t } = useLingui();
  return (
    <ul className="grid gap-4">
      {byFile(problems).map(([path, ofFile]) => (
        <li key={path} className="rounded-button border border-line bg-surface p-4">
          <h3 className="text-sm font-semibold">
            <PlaceLink courseId={courseId} path={path}>
              <span translate="no">{path}</span>
            </PlaceLink>
          </h3>
          <ul className="mt-2 grid gap-1.5 text-xs">
            {ofFile.map(({ line, column, code, message }) => (
              <li key={`${line} ${column} ${code} ${message}`} className="flex gap-3">
                <span className="tabular w-16 shrink-0 font-medium text-caution">{t`Line ${line}`}</span>
                <span>{message}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

type PlaceLinkProps = { courseId: string; path: string; children: ReactNode };

/** The screen on which a file is mended. */
function PlaceLink({ courseId, path, children }: PlaceLinkProps) {
  const look =
    '-my-3 inline-flex min-h-12 items-center gap-1 text-accent underline underline-offset-2 lg:my-0 lg:min-h-0';
  const lesson = lessonOfPath(path);
  if (lesson !== null) {
    return (
      <Link to="/courses/$courseId/lessons/$lesson" params={{ courseId, lesson }} className={look}>
        {children}
      </Link>
    );
  }
  if (path === 'course.yaml') {
    return (
      <Link to="/courses/$courseId" params={{ courseId }} className={look}>
        {children} <Trans>(the outline)</Trans>
      </Link>
    );
  }
  if (isQuestionFile(path)) {
    return (
      <Link
        to="/courses/$courseId/questions"
        params={{ courseId }}
        search={{ problems: true }}
        className={look}
      >
        {children}
      </Link>
    );
  }
  if (path === 'sources.yaml' || path === 'glossary.yaml') {
    const to = path === 'sources.yaml' ? '/courses/$courseId/sources' : '/courses/$courseId/words';
    return (
      <Link to={to} params={{ courseId }} className={look}>
        {children}
      </Link>
    );
  }
  return <>{children}</>;
}
