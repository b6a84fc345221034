import { Trans } from '@lingui/react/macro';
import { heatSteps } from './heat.step.ts';

export function Legend() {
  return (
    <section aria-labelledby="figures" className="grid gap-2 text-xs text-muted">
      <h2 id="figures" className="font-semibold text-ink">
        <Trans>What the figures mean</Trans>
      </h2>
      <ul className="flex flex-wrap gap-1 tabular">
        {heatSteps.map(({ step, from, to }) => (
          <li key={step} data-heat={step} className="rounded-[6px] px-2.5 py-0.5">
            {from}–{to}
          </li>
        ))}
      </ul>
      <p className="max-w-[68ch]">
        <Trans>
          The upper figure is the progress in that module: required activities done, in percent,
          rounded down. The lower one is the score of the attempt that counts in the module's quiz,
          in percent; – means there is none. A lock stands where the whole module is still locked,
          an hourglass beside a name counts the answers that wait to be marked. Last active is the
          latest answer or completion.
        </Trans>
      </p>
    </section>
  );
}
