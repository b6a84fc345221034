import { Trans } from '@lingui/react/macro';
import { heatSteps } from './heat.step.ts';

/** The colours, and what each sign stands for; the figures have their definitions on one page. */
export function Legend() {
  return (
    <section aria-labelledby="figures" className="grid text-xs text-muted">
      <div className="flex flex-wrap items-center gap-x-3">
        <h2 id="figures" className="font-semibold text-ink">
          <Trans>Legend</Trans>
        </h2>
        <ul className="flex flex-wrap gap-1 tabular">
          {heatSteps.map(({ step, from, to }) => (
            <li key={step} data-heat={step} className="rounded-[6px] px-2.5 py-0.5">
              {from}–{to}
            </li>
          ))}
        </ul>
        <a
          href="/figures"
          className="inline-flex min-h-12 items-center font-medium text-accent underline-offset-4 hover:underline lg:min-h-8"
        >
          <Trans>What the figures mean</Trans>
        </a>
      </div>
      <p className="max-w-[76ch]">
        <Trans>
          Above: required activities of the module that are done, in percent. Below: the score of
          the attempt that counts in its quiz; – is none. A lock: the whole module is locked. An
          hourglass: answers that wait to be marked. Last active: the latest answer or completion.
        </Trans>
      </p>
    </section>
  );
}
