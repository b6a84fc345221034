import { Trans } from '@lingui/react/macro';
import type { LessonTree } from '@palpate/content/tree';
import { LessonContent } from '@palpate/ui/LessonContent';
import { SourceList } from '@palpate/ui/SourceList';
import type { ReactNode } from 'react';

export type DraftLessonProps = {
  tree: LessonTree;
  language?: string;
  renderCheck: (questionKey: string) => ReactNode;
  renderLessonLink?: (lessonKey: string, children: ReactNode) => ReactNode;
};

/** A lesson as its learners see it, block under block, with everything in it at work. */
export function DraftLesson({ tree, ...surroundings }: DraftLessonProps) {
  const { blocks, sources, terms } = tree;
  return (
    <article className="grid max-w-read grid-cols-1 gap-10">
      {blocks.map((block) => (
        <section key={block.index} data-block={block.index}>
          <h2 tabIndex={-1} className="mb-3 text-lg font-semibold outline-none">
            {block.title}
          </h2>
          <LessonContent block={block} sources={sources} terms={terms} {...surroundings} />
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
