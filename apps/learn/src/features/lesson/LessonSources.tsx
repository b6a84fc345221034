import { Trans } from '@lingui/react/macro';
import type { LessonTree } from '@palpate/content/tree';
import { SourceList } from '@palpate/ui/SourceList';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { LessonQuery } from './gql/graphql.ts';
import { ReviewState } from '../../ui/ReviewState.tsx';

type Page = Pick<LessonQuery['lesson'], 'enrolmentId' | 'review'>;

/** What the lesson stands on, who has looked it over, and where its words are explained. */
export function LessonSources({ page, tree }: { page: Page; tree: LessonTree }) {
  const count = tree.sources.length;
  return (
    <footer className="mt-16 max-w-read border-t border-line pt-4 text-sm text-muted">
      {count > 0 ? (
        <details className="group">
          <summary className="flex min-h-12 list-none items-center gap-2 rounded-control font-semibold [&::-webkit-details-marker]:hidden">
            <ChevronRight
              aria-hidden
              size={18}
              className="transition-transform duration-120 group-open:rotate-90 rtl:-scale-x-100"
            />
            <Trans>Sources ({count})</Trans>
          </summary>
          <div className="pt-2 pb-4">
            <SourceList sources={tree.sources} />
          </div>
        </details>
      ) : null}
      <p className="py-2 text-xs">
        <ReviewState review={page.review} />
      </p>
      <p>
        <Link
          to="/glossary/$enrolmentId"
          params={{ enrolmentId: page.enrolmentId }}
          className="inline-flex min-h-12 items-center font-semibold text-accent underline underline-offset-4"
        >
          <Trans>Words of the course</Trans>
        </Link>
      </p>
    </footer>
  );
}
