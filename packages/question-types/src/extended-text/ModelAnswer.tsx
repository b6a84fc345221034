import { Plural, Trans } from '@lingui/react/macro';
import { ReasonCard } from '../ReasonCard.tsx';
import type { ModelFeedback } from './extended-text.type.ts';

/** The model answer, and what the points are given for. */
export function ModelAnswer({ feedback }: { feedback: ModelFeedback }) {
  const { modelAnswer, rubric } = feedback;
  return (
    <div className="mt-6 grid gap-3">
      <ReasonCard title={<Trans>Compare yours with this one</Trans>}>
        <p className="text-base whitespace-pre-wrap">{modelAnswer}</p>
      </ReasonCard>
      <ReasonCard title={<Trans>What your instructor looks for</Trans>}>
        <ul role="list" className="divide-y divide-line">
          {rubric.map(({ points, criterion }) => (
            <li key={criterion} className="flex gap-4 py-2 last:pb-0">
              <span className="min-w-0 grow">{criterion}</span>
              <span className="shrink-0 text-muted tabular-nums">
                <Plural value={points} one="# point" other="# points" />
              </span>
            </li>
          ))}
        </ul>
      </ReasonCard>
    </div>
  );
}
