import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { UseFragment } from '../../gql/graphql.ts';

type UsedInProps = { courseId: string; usedIn: readonly UseFragment[] };

/** The places that name an entry, each a way to where it is mended. */
export function UsedIn({ courseId, usedIn }: UsedInProps) {
  return (
    <ul className="grid max-h-60 overflow-y-auto rounded-control border border-line text-xs">
      {usedIn.map((use) => (
        <li key={`${use.kind} ${use.key}`} className="border-b border-line last:border-b-0">
          <PlaceLink courseId={courseId} use={use} />
        </li>
      ))}
    </ul>
  );
}

const look =
  'grid min-h-12 content-center gap-0.5 px-3 py-1.5 -outline-offset-3 hover:bg-sunken lg:min-h-9';

function PlaceLink({ courseId, use }: { courseId: string; use: UseFragment }) {
  const { kind, key } = use;
  switch (kind) {
    case 'LESSON':
      return (
        <Link
          to="/courses/$courseId/lessons/$lesson"
          params={{ courseId, lesson: key }}
          className={look}
        >
          <PlaceWords use={use} />
        </Link>
      );
    case 'QUESTION':
      return (
        <Link to="/courses/$courseId/questions/$key" params={{ courseId, key }} className={look}>
          <PlaceWords use={use} />
        </Link>
      );
    case 'WORD':
      return (
        <Link
          to="/courses/$courseId/words"
          params={{ courseId }}
          search={{ search: use.title }}
          className={look}
        >
          <PlaceWords use={use} />
        </Link>
      );
  }
}

function PlaceWords({ use: { kind, title, isArchived } }: { use: UseFragment }) {
  return (
    <>
      <span className="line-clamp-2 wrap-anywhere">{title}</span>
      <span className="text-muted">
        {kind === 'LESSON' ? <Trans>Lesson</Trans> : null}
        {kind === 'QUESTION' ? <Trans>Question</Trans> : null}
        {kind === 'WORD' ? <Trans>Word of the glossary</Trans> : null}
        {isArchived ? (
          <>
            {' · '}
            <Trans>archived</Trans>
          </>
        ) : null}
      </span>
    </>
  );
}
