import { Trans, useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '@palpate/ui/Button';
import { Link } from '@tanstack/react-router';
import { Eye, History } from 'lucide-react';
import type { LessonTextFragment } from '../../gql/graphql.ts';
import { CrumbLink } from '../../ui/CrumbLink.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Ago } from '../../ui/Time.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import type { LessonSource } from './use-lesson-source.ts';

export type DeskHeadProps = {
  courseId: string;
  courseTitle: string;
  lesson: LessonTextFragment;
  source: LessonSource;
  onHistory: () => void;
};

/** What is edited, on which version, and the ways to save, look back and try it. */
export function DeskHead({ courseId, courseTitle, lesson, source, onHistory }: DeskHeadProps) {
  const { t } = useLingui();
  const { isDirty, isSaving, failure, base } = source;
  const compact = 'lg:min-h-9';
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-3 border-b border-line px-4 py-3 sm:px-6 lg:px-8">
      <PageTitle>{`${lesson.title} · ${courseTitle}`}</PageTitle>
      <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
        <p className="text-xs text-muted">
          <CrumbLink to="/courses/$courseId" params={{ courseId }}>
            {courseTitle}
          </CrumbLink>{' '}
          · <span translate="no">{lesson.path}</span>
        </p>
        <h1 className="text-lg font-semibold">{lesson.title}</h1>
        <div className="flex flex-wrap gap-x-4 text-xs text-muted">
          <p>
            <Trans>Version {base.version}</Trans>
            {lesson.changedBy && base.version === lesson.version ? (
              <Trans>
                , by {lesson.changedBy} <Ago at={lesson.changedAt} />
              </Trans>
            ) : null}
          </p>
          <SaveState isDirty={isDirty} isSaving={isSaving} failure={failure} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-1 gap-y-2 max-sm:-ms-3 sm:gap-x-2">
        <Link
          to="/courses/$courseId/preview/$activity"
          params={{ courseId, activity: lesson.key }}
          className={buttonClass('quiet', compact)}
        >
          <Eye aria-hidden size={16} className="max-sm:hidden" />
          {t`Try as a student`}
        </Link>
        <Button
          variant="quiet"
          className={compact}
          icon={<History aria-hidden size={16} className="max-sm:hidden" />}
          onClick={onHistory}
        >
          {t`History`}
        </Button>
        <Button
          className={compact}
          isBusy={isSaving}
          aria-keyshortcuts="Control+S Meta+S"
          onClick={() => void source.save()}
        >
          {t`Save`}
          <kbd className="hidden rounded-[4px] border border-current px-1 font-sans text-[0.6875rem] font-normal lg:inline">
            Ctrl S
          </kbd>
        </Button>
      </div>
    </header>
  );
}
