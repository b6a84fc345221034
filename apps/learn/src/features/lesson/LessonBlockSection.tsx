import type { LessonBlock, LessonTree } from '@palpate/content/tree';
import { LessonContent } from '@palpate/ui/LessonContent';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LessonQuery } from './gql/graphql.ts';
import { LessonCheck } from './LessonCheck.tsx';
import type { LessonChecks } from './lesson.checks.ts';
import { useMediaPlaces } from './lesson.media.ts';

type Page = LessonQuery['lesson'];

type LessonBlockSectionProps = {
  page: Page;
  tree: LessonTree;
  block: LessonBlock;
  checks: LessonChecks;
  /** Called with the heading where the reader has just come to this block. */
  onArrive: ((heading: HTMLElement | null) => void) | null;
};

/** One block under its heading, with everything in it at work. */
export function LessonBlockSection(props: LessonBlockSectionProps) {
  const { page, tree, block, checks, onArrive } = props;
  const { enrolmentId, links } = page;
  const placeOf = useMediaPlaces(page);
  const renderLessonLink = (lessonKey: string, children: ReactNode) => {
    const lessonId = links.find((link) => link.lessonKey === lessonKey)?.lessonId;
    // A lesson that this release no longer has is named, but leads nowhere.
    if (!lessonId) return children;
    return (
      <Link to="/lesson/$enrolmentId/$lessonId" params={{ enrolmentId, lessonId }}>
        {children}
      </Link>
    );
  };
  return (
    <section aria-labelledby={`block-${block.index}`} className="mt-10 max-w-read">
      <h2
        id={`block-${block.index}`}
        tabIndex={-1}
        ref={onArrive}
        className="mb-3 scroll-mt-20 text-lg font-semibold outline-none"
      >
        {block.title}
      </h2>
      <LessonContent
        block={block}
        sources={tree.sources}
        terms={tree.terms}
        placeOf={placeOf}
        renderCheck={(key) => <LessonCheck checks={checks} questionKey={key} />}
        renderLessonLink={renderLessonLink}
        renderMuscleLink={(muscleId, children) => (
          <Link to="/atlas/$muscleId" params={{ muscleId }} className={sheetLink}>
            {children}
          </Link>
        )}
        renderGlossaryLink={(children) => (
          <Link to="/glossary/$enrolmentId" params={{ enrolmentId }} className={sheetLink}>
            {children}
          </Link>
        )}
      />
    </section>
  );
}

const sheetLink =
  'inline-flex min-h-12 items-center font-semibold text-accent underline underline-offset-4';
