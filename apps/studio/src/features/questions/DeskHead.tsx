import { useLingui } from '@lingui/react/macro';
import type { QuestionTypeName } from '@palpate/question-types/pure';
import { Button } from '@palpate/ui/Button';
import { CrumbLink } from '../../ui/CrumbLink.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import type { Course } from './course.places.ts';
import type { QuestionEditing } from './use-question-editing.ts';
import { useTypeWords } from './use-type-words.ts';

type DeskHeadProps = {
  course: Course;
  type: QuestionTypeName;
  editing: QuestionEditing;
  onSave: () => void;
};

/** Which question it is, whether it is saved, and the way to save it. */
export function DeskHead({ course, type, editing, onSave }: DeskHeadProps) {
  const { t } = useLingui();
  const { name, Icon } = useTypeWords()[type];
  const { saved, isDirty, isSaving, failure } = editing;
  const title = saved ? saved.key : t`New question`;
  return (
    <header className="sticky top-0 z-20 flex flex-wrap items-center gap-x-3 gap-y-2 sm:gap-x-6 border-b border-line bg-canvas px-4 py-2.5 sm:px-6 lg:px-8">
      <PageTitle>{`${title} · ${course.title}`}</PageTitle>
      <div className="grid min-w-0 flex-1 basis-40 gap-0.5 sm:basis-56">
        <p className="truncate text-xs text-muted">
          <CrumbLink to="/courses/$courseId/questions" params={{ courseId: course.courseId }}>
            {t`Questions`}
          </CrumbLink>{' '}
          · {saved ? <span translate="no">{saved.path}</span> : course.title}
        </p>
        <h1 className="flex flex-wrap items-center gap-x-2 text-lg font-semibold">
          <span translate={saved ? 'no' : undefined}>{title}</span>
          <span className="inline-flex items-center gap-1.5 text-sm font-normal text-muted">
            <Icon aria-hidden size={16} />
            {name}
          </span>
        </h1>
      </div>
      <div className="flex items-center gap-3">
        {saved || isDirty ? (
          <SaveState isDirty={isDirty} isSaving={isSaving} failure={failure} />
        ) : null}
        <Button
          className="lg:min-h-9"
          isBusy={isSaving}
          aria-keyshortcuts="Control+S Meta+S"
          onClick={onSave}
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
