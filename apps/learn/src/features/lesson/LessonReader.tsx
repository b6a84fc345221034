import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { LessonTree } from '@palpate/content/tree';
import { Button } from '@palpate/ui/Button';
import { ProgressBar } from '@palpate/ui/ProgressBar';
import type { LessonQuery } from './gql/graphql.ts';
import { CorrectionLine } from '../../ui/corrections/CorrectionLine.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { LessonBlockSection } from './LessonBlockSection.tsx';
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
  // Checks that open above would push the place away from under the reader.
  const isSettled = checks.state !== 'opening';

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
        {page.notice ? (
          <div className="mt-2">
            <CorrectionLine notice={page.notice} />
          </div>
        ) : null}
        {tree.blocks.slice(0, current).map((block) => (
          <LessonBlockSection
            key={block.index}
            page={page}
            tree={tree}
            block={block}
            checks={checks}
            onArrive={isSettled && progress.arrivedAt === block.index ? progress.onArrive : null}
          />
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
        <LessonSources page={page} tree={tree} />
      </main>
    </>
  );
}
