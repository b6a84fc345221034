import { useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import type { ImportStep } from './use-import.ts';

const order = ['choose', 'mapping', 'report', 'done'] as const;

/** Where one is on the way; a phone shows the words of the present step alone. */
export function StepLine({ step }: { step: ImportStep['name'] }) {
  const { t } = useLingui();
  const words = { choose: t`File`, mapping: t`Columns`, report: t`Check`, done: t`Done` };
  const present = order.indexOf(step);
  return (
    <ol className="flex items-center gap-2 text-xs font-medium" aria-label={t`Steps`}>
      {order.map((name, index) => (
        <li
          key={name}
          aria-current={name === step ? 'step' : undefined}
          className={`flex items-center gap-2 ${name === step ? 'text-ink' : 'text-muted'}`}
        >
          {index > 0 ? <span aria-hidden className="h-px w-4 bg-line sm:w-8" /> : null}
          <span
            className={`tabular grid size-6 place-items-center rounded-full ${
              name === step ? 'bg-accent text-on-accent' : 'border border-edge'
            }`}
          >
            {index < present ? <Check aria-hidden size={13} /> : index + 1}
          </span>
          <span className={name === step ? '' : 'sr-only sm:not-sr-only'}>{words[name]}</span>
        </li>
      ))}
    </ol>
  );
}
