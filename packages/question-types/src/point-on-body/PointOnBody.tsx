import { Trans } from '@lingui/react/macro';
import { BodySkeleton } from '@palpate/ui/BodySkeleton';
import { Suspense, lazy } from 'react';
import type { TypedAnswerProps } from '../answer.props.ts';
import { QuestionFrame } from '../QuestionFrame.tsx';
import { ReasonCard } from '../ReasonCard.tsx';
import { VerdictWord } from '../VerdictWord.tsx';
import type {
  PointOnBodyFeedback,
  PointOnBodyResponse,
  PointOnBodyView,
} from './point-on-body.type.ts';

// The figure is the one big thing a question can bring: it comes when it is asked for.
const BodyMarker = lazy(() =>
  import('@palpate/ui/BodyMarker').then((marker) => ({ default: marker.BodyMarker })),
);

type PointOnBodyProps = TypedAnswerProps<PointOnBodyView, PointOnBodyResponse, PointOnBodyFeedback>;

/** A pin to set on the drawing of the body; after the verdict, the area that was asked for. */
export function PointOnBody({ view, response, onChange, isClosed, feedback }: PointOnBodyProps) {
  const isJudged = feedback !== null && response !== null;
  return (
    <QuestionFrame
      stem={view.stem}
      hint={isClosed ? undefined : <WhereToMark view={view.view} side={view.side} />}
    >
      <Suspense fallback={<BodySkeleton />}>
        <BodyMarker
          view={view.view}
          layer={view.layer}
          pin={response}
          onPin={(pin) => onChange(pin, 'gradual')}
          isClosed={isClosed}
          {...(isJudged && { wrong: !feedback.isRight })}
          {...(feedback && 'accepted' in feedback && { accepted: feedback.accepted })}
        />
      </Suspense>
      {feedback && <PointVerdict feedback={feedback} isBlank={!response} />}
    </QuestionFrame>
  );
}

function WhereToMark({ view, side }: Pick<PointOnBodyView, 'view' | 'side'>) {
  return (
    <>
      {view === 'front' ? <Trans>Front view.</Trans> : <Trans>Back view.</Trans>}{' '}
      {side === 'either' && <Trans>Mark it on either side of the body.</Trans>}
      {side === 'right' && <Trans>Mark it on the body’s own right side.</Trans>}
      {side === 'left' && <Trans>Mark it on the body’s own left side.</Trans>}
    </>
  );
}

function PointVerdict({ feedback, isBlank }: { feedback: PointOnBodyFeedback; isBlank: boolean }) {
  return (
    <div className="mt-4 grid gap-3">
      {!isBlank && <VerdictWord tone={feedback.isRight ? 'right' : 'wrong'} />}
      {feedback.misconception && <p className="text-sm text-ink">{feedback.misconception}</p>}
      {'rationale' in feedback && (
        <ReasonCard
          title={feedback.isRight ? undefined : <Trans>The area asked for is marked above.</Trans>}
        >
          <p>{feedback.rationale}</p>
        </ReasonCard>
      )}
    </div>
  );
}
