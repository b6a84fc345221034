import { Trans } from '@lingui/react/macro';
import type { Muscle } from '@palpate/atlas';
import { Skeleton } from '@palpate/ui/Skeleton';
import { lazy, Suspense } from 'react';
import type { ReviewTextQuery } from '../../gql/graphql.ts';
import type { LessonBody } from './LessonText.tsx';
import type { QuestionBody } from './QuestionText.tsx';

const LessonText = lazy(async () => ({ default: (await import('./LessonText.tsx')).LessonText }));
const QuestionText = lazy(async () => ({
  default: (await import('./QuestionText.tsx')).QuestionText,
}));
const MuscleText = lazy(async () => ({ default: (await import('./MuscleText.tsx')).MuscleText }));

type TextBodyProps = { text: ReviewTextQuery['reviewText'] };

/** The text as a student meets it, with what only staff see. Each kind brings its own code. */
export function TextBody({ text }: TextBodyProps) {
  return (
    <div className="grid gap-4">
      {text.row.moduleTitle ? (
        <p className="text-xs text-muted">
          <Trans>In the module “{text.row.moduleTitle}”</Trans>
        </p>
      ) : null}
      <Suspense fallback={<Skeleton className="h-64 w-full" />}>
        <Body text={text} />
      </Suspense>
    </div>
  );
}

// The server pairs a kind with its own body: JSON whose shape the schema leaves to the kind.
function Body({ text: { row, body, sources } }: TextBodyProps) {
  switch (row.kind) {
    case 'LESSON':
      return <LessonText lesson={body as LessonBody} />;
    case 'QUESTION':
      return <QuestionText question={body as QuestionBody} sources={sources} />;
    case 'MUSCLE':
      return <MuscleText muscle={body as Muscle} />;
  }
}
