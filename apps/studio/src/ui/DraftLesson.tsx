import { Trans } from '@lingui/react/macro';
import type { LessonTree } from '@palpate/content/tree';
import { LessonContent } from '@palpate/ui/LessonContent';
import { SourceList } from '@palpate/ui/SourceList';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { CheckCard } from './CheckCard.tsx';
import { TryDraftQuestion } from './TryDraftQuestion.tsx';

export type DraftLessonProps = {
  courseId: string;
  tree: LessonTree;
  /** Keeps its identity, or the whole lesson is drawn anew. */
  renderLessonLink: (lessonKey: string, children: ReactNode) => ReactNode;
};

/** A lesson as its learners see it, block under block, with everything in it at work. */
export function DraftLesson({ courseId, tree, renderLessonLink }: DraftLessonProps) {
  const { blocks, sources, terms } = tree;
  const renderCheck = useCallback(
    (key: string) => (
      <CheckCard>
        <TryDraftQuestion courseId={courseId} questionKey={key} />
      </CheckCard>
    ),
    [courseId],
  );
  const surroundings = { sources, terms, renderCheck, renderLessonLink };
  return (
    <article className="grid max-w-read grid-cols-1 gap-10">
      {blocks.map((block) => (
        <section key={block.index} data-block={block.index}>
          <h2 tabIndex={-1} className="mb-3 text-lg font-semibold outline-none">
            {block.title}
          </h2>
          <LessonContent block={block} {...surroundings} />
        </section>
      ))}
      {sources.length > 0 ? (
        <section className="border-t border-line pt-4">
          <h2 className="mb-2 text-sm font-semibold">
            <Trans>Sources</Trans>
          </h2>
          <SourceList sources={sources} />
        </section>
      ) : null}
    </article>
  );
}
