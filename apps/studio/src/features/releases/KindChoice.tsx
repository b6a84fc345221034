import { useLingui } from '@lingui/react/macro';
import type { PublishKind } from './use-publish.ts';

export type KindChoiceProps = { kind: PublishKind; onChange: (kind: PublishKind) => void };

/** A release or a correction, with what each of them does. */
export function KindChoice({ kind, onChange }: KindChoiceProps) {
  const { t } = useLingui();
  const kinds: { kind: PublishKind; name: string; words: string }[] = [
    {
      kind: 'release',
      name: t`Release`,
      words: t`Cohorts stay where they are until you move them. Scores stand.`,
    },
    {
      kind: 'correction',
      name: t`Correction`,
      words: t`For a fault that can't wait: every cohort has it at once, answers to a mended key are scored again, and who had finished is told.`,
    },
  ];
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-sm font-semibold">{t`Publish as`}</legend>
      {kinds.map((one) => (
        <label
          key={one.kind}
          className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 rounded-control border border-edge bg-surface p-3 has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name="kind"
            checked={kind === one.kind}
            onChange={() => onChange(one.kind)}
            className="mt-0.5 size-5"
          />
          <span className="grid gap-0.5">
            <span className="text-sm font-semibold">{one.name}</span>
            <span className="text-xs">{one.words}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
