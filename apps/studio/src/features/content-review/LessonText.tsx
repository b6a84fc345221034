import { Trans } from '@lingui/react/macro';
import { LessonContent } from '@palpate/ui/LessonContent';
import type { LessonContentProps } from '@palpate/ui/LessonContent';
import { SourceList } from '@palpate/ui/SourceList';

/** The lesson's tree, as the server compiled it. */
export type LessonBody = Pick<LessonContentProps, 'sources' | 'terms'> & {
  blocks: LessonContentProps['block'][];
};

const renderCheck = (questionKey: string) => <CheckPlace questionKey={questionKey} />;

export function LessonText({ lesson }: { lesson: LessonBody }) {
  const { blocks, sources, terms } = lesson;
  return (
    <article className="grid max-w-read grid-cols-1 gap-8">
      {blocks.map((block) => (
        <section key={block.index}>
          <h3 className="mb-2 text-lg font-semibold">{block.title}</h3>
          <LessonContent block={block} sources={sources} terms={terms} renderCheck={renderCheck} />
        </section>
      ))}
      <section>
        <h3 className="mb-2 text-lg font-semibold">
          <Trans>Sources</Trans>
        </h3>
        <SourceList sources={sources} />
      </section>
    </article>
  );
}

function CheckPlace({ questionKey }: { questionKey: string }) {
  return (
    <p className="my-4 rounded-control border border-dashed border-edge px-3 py-2 text-xs text-muted">
      <Trans>Here stands the check {questionKey}, a text of its own in the list.</Trans>
    </p>
  );
}
