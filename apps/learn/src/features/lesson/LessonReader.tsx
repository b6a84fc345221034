import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { LessonTree } from '@palpate/content/tree';
import { Button } from '@palpate/ui/Button';
import { LessonContent } from '@palpate/ui/LessonContent';
import { ProgressBar } from '@palpate/ui/ProgressBar';
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import type { LessonQuery } from './gql/graphql.ts';
import { TopBar } from '../../ui/TopBar.tsx';
import { LessonCheck } from './LessonCheck.tsx';
import { LessonEnd } from './LessonEnd.tsx';
import { LessonSources } from './LessonSources.tsx';
import { useLessonChecks } from './lesson.checks.ts';
import { useLessonProgress } from './lesson.progress.ts';

type Page = LessonQuery['lesson'];

/** The blocks up to the one you are on, one under the other; Continue brings the next. */
export function LessonReader({ page }: { page: Page }) {
  const { t } = useLingui();
  // The tree is JSON in the schema; its shape is the compiler's, which has sanitised it.
  const tree = page.tree as LessonTree;
  const count = tree.blocks.length;
  const progress = useLessonProgress(page, count);
  const checks = useLessonChecks(page);
  const { enrolmentId, links } = page;
  // Checks that open above would push the place away from under the reader.
  const isSettled = checks.state !== 'opening';

  const renderCheck = (questionKey: string) => (
    <LessonCheck checks={checks} questionKey={questionKey} />
  );
  const renderLessonLink = useCallback(
    (lessonKey: string, children: ReactNode) => {
      const lessonId = links.find((link) => link.lessonKey === lessonKey)?.lessonId;
      // A lesson that this release no longer has is named, but leads nowhere.
      if (!lessonId) return children;
      return (
        <Link to="/lesson/$enrolmentId/$lessonId" params={{ enrolmentId, lessonId }}>
          {children}
        </Link>
      );
    },
    [enrolmentId, links],
  );

  const current = progress.reached + 1;
  return (
    <>
      <title>{`${page.title} · Palpate`}</title>
      <TopBar
        title={page.courseTitle}
        trailing={
          <Trans>
            {current} of {count}
          </Trans>
        }
        progress={
          <ProgressBar
            isThin
            label={t`Lesson progress`}
            value={current}
            max={count}
            valueText={t`Part ${current} of ${count}`}
          />
        }
      />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto max-w-page px-4 pt-8 pb-24 outline-none sm:px-6 sm:pt-12"
      >
        <p className="text-xs font-medium text-accent">
          {page.moduleTitle} · <Plural value={page.minutes} one="# minute" other="# minutes" />
        </p>
        <h1 className="mt-1 text-2xl font-bold">{page.title}</h1>
        {tree.blocks.slice(0, current).map((block) => (
          <section
            key={block.index}
            aria-labelledby={`block-${block.index}`}
            className="mt-10 max-w-read"
          >
            <h2
              id={`block-${block.index}`}
              tabIndex={-1}
              ref={isSettled && progress.arrivedAt === block.index ? progress.onArrive : null}
              className="mb-3 scroll-mt-20 text-lg font-semibold outline-none"
            >
              {block.title}
            </h2>
            <LessonContent
              block={block}
              sources={tree.sources}
              renderCheck={renderCheck}
              renderLessonLink={renderLessonLink}
            />
          </section>
        ))}
        <div className="mt-10 max-w-read">
          {current < count ? (
            <Button className="w-full sm:w-auto" onClick={progress.advance}>
              {t`Continue`}
            </Button>
          ) : (
            <LessonEnd page={page} progress={progress} />
          )}
        </div>
        <LessonSources tree={tree} />
      </main>
    </>
  );
}
