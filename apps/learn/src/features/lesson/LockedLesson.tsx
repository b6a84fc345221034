import { Plural } from '@lingui/react/macro';
import type { LessonQuery } from './gql/graphql.ts';
import { useForgetLocked } from '../../ui/forget.hook.ts';
import { LockedNotice } from '../../ui/LockedNotice.tsx';
import { TopBar } from '../../ui/TopBar.tsx';

type Page = LessonQuery['lesson'];

/** A lesson that is not open yet: what is missing, and the way there. */
export function LockedLesson({ page, lock }: { page: Page; lock: NonNullable<Page['lock']> }) {
  const { enrolmentId, lessonId } = page;
  useForgetLocked({ fieldName: 'lesson', args: { enrolmentId, lessonId } });
  return (
    <>
      <title>{`${page.title} · Palpate`}</title>
      <TopBar title={page.courseTitle} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto max-w-page px-4 pt-8 pb-24 outline-none sm:px-6 sm:pt-12"
      >
        <p className="text-xs font-medium text-accent">
          {page.moduleTitle} · <Plural value={page.minutes} one="# minute" other="# minutes" />
        </p>
        <h1 className="mt-1 text-2xl font-bold">{page.title}</h1>
        <LockedNotice enrolmentId={page.enrolmentId} lock={lock} />
      </main>
    </>
  );
}
