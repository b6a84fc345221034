import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Link } from '@tanstack/react-router';
import { ArrowRight, CircleCheckBig } from 'lucide-react';
import type { LessonQuery } from './gql/graphql.ts';
import { ActivityLink } from '../../ui/ActivityLink.tsx';
import { arriveAt } from '../../ui/focus.ts';
import { StoppedNotice } from '../../ui/StoppedNotice.tsx';
import type { LessonProgress } from './lesson.progress.ts';

type Page = LessonQuery['lesson'];
type LessonEndProps = { page: Page; progress: LessonProgress };

/** Under the last block: Finish, what is still missing, then where to go next. */
export function LessonEnd({ page, progress }: LessonEndProps) {
  const { t } = useLingui();
  if (page.doneAt) return <Done page={page} />;
  const { ending, error, checksMissing, finish } = progress;
  return (
    <div className="grid gap-4">
      {checksMissing > 0 ? (
        <Notice
          title={t`Almost done`}
          action={
            <Button variant="secondary" onClick={goToOpenCheck}>
              {t`Show it`}
            </Button>
          }
        >
          <Plural
            value={checksMissing}
            one="One check in this lesson is still without an answer."
            other="# checks in this lesson are still without an answer."
          />
        </Notice>
      ) : null}
      {ending === 'failed' ? <StoppedNotice error={error} otherwise={<FinishFailed />} /> : null}
      <Button
        className="w-full sm:w-auto sm:justify-self-start"
        isBusy={ending === 'finishing'}
        onClick={finish}
      >
        {t`Finish lesson`}
      </Button>
    </div>
  );
}

function FinishFailed() {
  return (
    <Notice tone="error">
      <Trans>
        The finish is not saved yet: the server could not be reached. Your answers are kept. Try
        again.
      </Trans>
    </Notice>
  );
}

function goToOpenCheck(): void {
  arriveAt(document.querySelector<HTMLElement>('[data-check="open"]'));
}

function Done({ page }: { page: Page }) {
  const { next } = page;
  return (
    <section
      aria-labelledby="lesson-done"
      className="animate-rise rounded-card border border-line bg-surface p-6 sm:p-8"
    >
      <CircleCheckBig aria-hidden size={28} className="text-ok" />
      <div role="status">
        <h2 id="lesson-done" className="mt-3 text-lg font-semibold">
          <Trans>Lesson done</Trans>
        </h2>
      </div>
      {next ? (
        <p className="mt-1 text-sm text-muted">
          <Trans>
            Next: {next.title}, <Plural value={next.minutes} one="# minute" other="# minutes" />.
          </Trans>
        </p>
      ) : (
        <p className="mt-1 text-sm text-muted">
          <Trans>This was the last step of the course.</Trans>
        </p>
      )}
      <div className="mt-6 grid gap-2 sm:flex">
        {next ? (
          <ActivityLink
            enrolmentId={page.enrolmentId}
            activity={next}
            className={buttonClass('primary')}
          >
            <Trans>Go on</Trans>
            <ArrowRight aria-hidden size={18} className="rtl:-scale-x-100" />
          </ActivityLink>
        ) : null}
        <Link to="/" className={buttonClass('quiet')}>
          <Trans>Back to the course</Trans>
        </Link>
      </div>
    </section>
  );
}
