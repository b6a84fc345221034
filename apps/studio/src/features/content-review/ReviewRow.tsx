import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReviewKind, ReviewRowFragment } from '../../gql/graphql.ts';
import { ReviewMark } from './ReviewMark.tsx';

type ReviewRowProps = { row: ReviewRowFragment; isOpen: boolean };

export function ReviewRow({ row, isOpen }: ReviewRowProps) {
  const { t } = useLingui();
  const kinds: Record<ReviewKind, string> = {
    LESSON: t`Lesson`,
    QUESTION: t`Question`,
    MUSCLE: t`Muscle`,
  };
  return (
    <li>
      <Link
        to="."
        search={(previous) => ({ ...previous, text: row.id })}
        resetScroll={false}
        data-text={row.id}
        aria-current={isOpen ? 'true' : undefined}
        className={`flex min-h-12 items-center gap-3 px-3 py-1 text-xs -outline-offset-3 lg:min-h-8 ${isOpen ? 'bg-accent-soft' : 'hover:bg-sunken'}`}
      >
        <span className="w-14 shrink-0 text-muted lg:w-16">{kinds[row.kind]}</span>
        <span
          className={`min-w-0 flex-1 max-lg:line-clamp-2 lg:truncate ${row.kind === 'LESSON' ? 'font-semibold' : ''}`}
        >
          {row.title}
        </span>
        <ReviewMark review={row.review} isShort />
      </Link>
    </li>
  );
}
