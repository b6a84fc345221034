import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import { FaultLine } from '../../../ui/FaultLine.tsx';
import { controlClass } from './FieldFrame.tsx';
import { useFormScope } from './question-form.context.ts';

type Source = { id: string; citation: string };

/** The sources that carry the answer, chosen from those of the course. */
export function SourcesField({ sources }: { sources: readonly Source[] }) {
  const { t } = useLingui();
  const id = useId();
  const { field } = useController<FieldValues, string>({ name: 'sources' });
  const chosen: readonly string[] = field.value ?? [];
  const { faults } = useFormScope();
  const faulty = chosen.map((_, index) => faults.get(`sources.${index}`)?.message ?? null);
  const others = sources.filter((source) => !chosen.includes(source.id));
  return (
    <div data-field="sources" className="grid gap-1.5">
      <label htmlFor={id} className="text-xs font-semibold">
        {t`Sources`}
      </label>
      {chosen.length > 0 ? (
        <ul className="divide-y divide-line rounded-control border border-line bg-surface">
          {chosen.map((name, index) => (
            <li key={name} data-field={`sources.${index}`} className="px-3 py-1">
              <SourceRow
                citation={sources.find((source) => source.id === name)?.citation ?? name}
                onRemove={() => field.onChange(chosen.filter((one) => one !== name))}
              />
              {faulty[index] ? <FaultLine>{faulty[index]}</FaultLine> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <select
        id={id}
        value=""
        onBlur={field.onBlur}
        onChange={(event) => field.onChange([...chosen, event.target.value])}
        className={`${controlClass} border-edge`}
      >
        <option value="">{chosen.length > 0 ? t`Add another source` : t`Add a source`}</option>
        {others.map((source) => (
          <option key={source.id} value={source.id}>
            {source.citation}
          </option>
        ))}
      </select>
    </div>
  );
}

function SourceRow({ citation, onRemove }: { citation: string; onRemove: () => void }) {
  const { t } = useLingui();
  return (
    <div className="flex items-center gap-2">
      <span className="min-w-0 flex-1 text-xs">{citation}</span>
      <button
        type="button"
        aria-label={t`Remove the source ${citation}`}
        onClick={onRemove}
        className="grid size-12 shrink-0 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink lg:size-8"
      >
        <X aria-hidden size={16} />
      </button>
    </div>
  );
}
