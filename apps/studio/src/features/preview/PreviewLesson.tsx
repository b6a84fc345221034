import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { compileLesson } from '@palpate/content';
import type { LessonTree } from '@palpate/content/tree';
import { Button } from '@palpate/ui/Button';
import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { PreviewLessonDocument } from '../../gql/graphql.ts';
import { DraftLesson } from '../../ui/DraftLesson.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { TableSkeleton } from '../../ui/TableSkeleton.tsx';
import { readLessonContext } from '../../ui/lesson-context.ts';
import { NextStep } from './NextStep.tsx';
import type { FoundStep } from './preview.steps.ts';

export type PreviewLessonProps = { courseId: string; context: unknown; found: FoundStep };

/** A lesson from its source, compiled here by the server's own compiler. */
export function PreviewLesson({ courseId, context, found }: PreviewLessonProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(PreviewLessonDocument, {
    variables: { courseId, lesson: found.step.key },
    fetchPolicy: 'cache-and-network',
  });
  const text = data?.draftLesson.text;
  const tree = useMemo(
    () => (text === undefined ? null : compileLesson(text, readLessonContext(context)).tree),
    [text, context],
  );
  if (tree) return <Reader courseId={courseId} tree={tree} found={found} />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return <TableSkeleton label={t`Loading the lesson`} />;
}

type ReaderProps = { courseId: string; tree: LessonTree; found: FoundStep };

/** Block after block, as a student goes through it. */
function Reader({ courseId, tree, found }: ReaderProps) {
  const [reached, setReached] = useState(1);
  const { place, arriveAt } = useArrival(reached);
  const count = tree.blocks.length;
  const shown = useMemo(
    () => ({ ...tree, blocks: tree.blocks.slice(0, reached) }),
    [tree, reached],
  );
  const renderLessonLink = useCallback(
    (activity: string, children: ReactNode) => (
      <Link to="/courses/$courseId/preview/$activity" params={{ courseId, activity }}>
        {children}
      </Link>
    ),
    [courseId],
  );
  const showUpTo = (blocks: number) => {
    arriveAt(reached);
    setReached(blocks);
  };
  return (
    <div ref={place}>
      <DraftLesson courseId={courseId} tree={shown} renderLessonLink={renderLessonLink} />
      {reached < count ? (
        <div className="mt-8 flex flex-wrap items-center gap-2">
          <Button onClick={() => showUpTo(reached + 1)}>
            <Trans>Continue</Trans>
          </Button>
          <Button variant="quiet" onClick={() => showUpTo(count)}>
            <Trans>Show the whole lesson</Trans>
          </Button>
          <p className="tabular ms-auto text-xs text-muted">
            <Trans>
              {reached} of {count}
            </Trans>
          </p>
        </div>
      ) : (
        <NextStep courseId={courseId} next={found.next} />
      )}
    </div>
  );
}

/** The keyboard comes along to the block that a press has just brought. */
function useArrival(reached: number) {
  const place = useRef<HTMLDivElement>(null);
  const arrived = useRef<number | null>(null);
  useEffect(() => {
    const heading = place.current?.querySelector<HTMLElement>(
      `[data-block="${arrived.current}"] > h2`,
    );
    arrived.current = null;
    heading?.focus();
  }, [reached]);
  return {
    place,
    arriveAt: (block: number) => {
      arrived.current = block;
    },
  };
}
