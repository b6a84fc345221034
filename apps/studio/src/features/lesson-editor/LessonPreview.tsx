import { useLingui } from '@lingui/react/macro';
import type { LessonTree } from '@palpate/content/tree';
import { Link } from '@tanstack/react-router';
import { memo, useCallback, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { DraftLesson } from '../../ui/DraftLesson.tsx';

export type LessonPreviewProps = {
  courseId: string;
  tree: LessonTree;
  /** The block at the cursor, from 0; -1 for none. */
  block: number;
  isShown: boolean;
};

/** The learner's rendering beside the source; it goes along with the cursor, block by block. */
export function LessonPreview({ courseId, tree, block, isShown }: LessonPreviewProps) {
  const { t } = useLingui();
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = pane.current?.querySelector<HTMLElement>(`[data-block="${block}"]`);
    if (!pane.current || !place) return;
    pane.current.scrollTop +=
      place.getBoundingClientRect().top - pane.current.getBoundingClientRect().top - 24;
  }, [block, isShown]);
  return (
    <div
      ref={pane}
      role="region"
      aria-label={t`The lesson as learners see it`}
      tabIndex={0}
      className="relative h-[75dvh] overflow-y-auto overscroll-contain bg-canvas px-4 py-6 -outline-offset-3 sm:px-6 lg:h-full lg:px-8"
    >
      <Rendered courseId={courseId} tree={tree} />
    </div>
  );
}

/** Drawn anew when the compiled text changes, and not when the cursor moves. */
const Rendered = memo(function Rendered({
  courseId,
  tree,
}: {
  courseId: string;
  tree: LessonTree;
}) {
  const renderLessonLink = useCallback(
    (lesson: string, children: ReactNode) => (
      <Link to="/courses/$courseId/lessons/$lesson" params={{ courseId, lesson }}>
        {children}
      </Link>
    ),
    [courseId],
  );
  return <DraftLesson courseId={courseId} tree={tree} renderLessonLink={renderLessonLink} />;
});
