import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { PreviewLesson } from './PreviewLesson.tsx';
import { PreviewQuiz } from './PreviewQuiz.tsx';
import { findStep } from './preview.steps.ts';
import type { PreviewDraft } from './preview.steps.ts';

export type PreviewActivityProps = { draft: PreviewDraft; activityKey: string };

/** One step of the course: its head, then what it is made of. */
export function PreviewActivity({ draft, activityKey }: PreviewActivityProps) {
  const { courseId, modules, context } = draft;
  const found = findStep(modules, activityKey);
  return (
    <>
      <Link
        to="/courses/$courseId/preview"
        params={{ courseId }}
        className="-ms-2 inline-flex min-h-12 items-center gap-2 rounded-control px-2 text-sm text-muted hover:bg-sunken hover:text-ink"
      >
        <ArrowLeft aria-hidden size={18} className="rtl:-scale-x-100" />
        <Trans>The course</Trans>
      </Link>
      {found ? (
        <>
          <p className="mt-2 text-xs font-medium text-accent">
            {found.module.title} ·{' '}
            <Plural value={found.step.minutes} one="# minute" other="# minutes" />
          </p>
          <h2 className="mt-1 mb-8 text-2xl font-bold">{found.step.title}</h2>
          {found.step.kind === 'LESSON' ? (
            <PreviewLesson courseId={courseId} context={context} found={found} />
          ) : (
            <PreviewQuiz courseId={courseId} found={found} />
          )}
        </>
      ) : (
        <p className="mt-4 text-sm text-muted">
          <Trans>This stands in no module, so students don't meet it.</Trans>
        </p>
      )}
    </>
  );
}
