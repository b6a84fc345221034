import { Trans } from '@lingui/react/macro';
import { Answer } from '@palpate/question-types/react';
import { SourceList } from '@palpate/ui/SourceList';
import { ShieldAlert } from 'lucide-react';
import type { ReviewTextQuery } from '../../gql/graphql.ts';

/** A question as it is asked, and all that it tells once it is closed. */
export type QuestionBody = {
  type: string;
  key: string;
  isSafetyCritical: boolean;
  view: unknown;
  feedback: unknown;
};

type QuestionTextProps = {
  question: QuestionBody;
  sources: ReviewTextQuery['reviewText']['sources'];
};

const ignore = () => undefined;

export function QuestionText({ question, sources }: QuestionTextProps) {
  const { type, key, isSafetyCritical, view, feedback } = question;
  return (
    <article className="grid max-w-read gap-6">
      <p className="flex flex-wrap gap-x-4 text-xs text-muted">
        <span>
          <Trans>
            Question {key}, closed without an answer: its key and every reason stand open
          </Trans>
        </span>
        {isSafetyCritical ? (
          <span className="inline-flex items-center gap-1.5 font-medium text-caution">
            <ShieldAlert aria-hidden size={14} className="shrink-0" />
            <Trans>Safety-critical</Trans>
          </span>
        ) : null}
      </p>
      <Answer
        type={type}
        view={view}
        response={null}
        onChange={ignore}
        isClosed
        feedback={feedback}
        name={key}
      />
      <section>
        <h3 className="mb-2 text-sm font-semibold">
          <Trans>Sources</Trans>
        </h3>
        {sources.length > 0 ? (
          <SourceList sources={sources.map((source, index) => numbered(source, index + 1))} />
        ) : (
          <p className="text-sm text-muted">
            <Trans>This question names no source.</Trans>
          </p>
        )}
      </section>
    </article>
  );
}

function numbered(source: QuestionTextProps['sources'][number], number: number) {
  const { id, citation, isChecked, doi, pmid, url } = source;
  return {
    number,
    id,
    citation,
    isChecked,
    ...(doi && { doi }),
    ...(pmid && { pmid }),
    ...(url && { url }),
  };
}
