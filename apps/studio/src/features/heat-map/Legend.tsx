import { Trans } from '@lingui/react/macro';
import { FigureNote } from '@palpate/ui/FigureNote';
import { heatSteps } from './heat.step.ts';

/** The colours, and what each sign stands for; every figure leads to its definition. */
export function Legend() {
  return (
    <section aria-labelledby="figures" className="grid gap-1.5 text-xs text-muted">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h2 id="figures" className="font-semibold text-ink">
          <a href="/figures" className="underline-offset-4 hover:underline">
            <Trans>What the figures mean</Trans>
          </a>
        </h2>
        <ul className="flex flex-wrap gap-1 tabular">
          {heatSteps.map(({ step, from, to }) => (
            <li key={step} data-heat={step} className="rounded-[6px] px-2.5 py-0.5">
              {from}–{to}
            </li>
          ))}
        </ul>
      </div>
      <p className="max-w-[76ch]">
        <Trans>Above: required activities of the module that are done, in percent.</Trans>{' '}
        <FigureNote figure="cell" />{' '}
        <Trans>Below: the score of the attempt that counts in its quiz; – is none.</Trans>{' '}
        <FigureNote figure="counting-attempt" /> <Trans>A lock: the whole module is locked.</Trans>{' '}
        <FigureNote figure="locked" /> <Trans>An hourglass: answers that wait to be marked.</Trans>{' '}
        <FigureNote figure="waiting" /> <Trans>Last active: the latest answer or completion.</Trans>{' '}
        <FigureNote figure="last-active" />
      </p>
    </section>
  );
}
