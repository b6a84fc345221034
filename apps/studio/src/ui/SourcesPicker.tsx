import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ExternalLink, X } from 'lucide-react';
import { useId } from 'react';
import { FaultLine } from './FaultLine.tsx';

export type SourcesPickerProps = {
  courseId: string;
  label: string;
  /** A long form is dense. */
  look?: 'form' | 'dense';
  sources: readonly { id: string; citation: string }[];
  chosen: readonly string[];
  /** What is wrong with each that is chosen, or null. */
  faults?: readonly (string | null)[];
  onChange: (chosen: string[]) => void;
  onBlur: () => void;
};

const form = { label: 'text-sm font-semibold', control: 'control' };
const dense = {
  label: 'text-xs font-semibold',
  control: 'control lg:min-h-9 lg:py-1.5 lg:text-sm',
};

/** Some of the course's sources, each once, and the way to those that are missing. */
export function SourcesPicker(props: SourcesPickerProps) {
  const { courseId, label, look = 'dense', sources, chosen, faults = [] } = props;
  const { onChange, onBlur } = props;
  const { t } = useLingui();
  const id = useId();
  const others = sources.filter((source) => !chosen.includes(source.id));
  return (
    <div data-field="sources" className="grid gap-1.5">
      <label htmlFor={id} className={look === 'dense' ? dense.label : form.label}>
        {label}
      </label>
      {chosen.length > 0 ? (
        <ul className="divide-y divide-line rounded-control border border-line bg-surface">
          {chosen.map((name, index) => (
            <li key={name} data-field={`sources.${index}`} className="px-3 py-1">
              <SourceRow
                citation={sources.find((source) => source.id === name)?.citation ?? name}
                onRemove={() => onChange(chosen.filter((one) => one !== name))}
              />
              {faults[index] ? <FaultLine>{faults[index]}</FaultLine> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <select
        id={id}
        value=""
        onBlur={onBlur}
        onChange={(event) => onChange([...chosen, event.target.value])}
        className={look === 'dense' ? dense.control : form.control}
      >
        <option value="">{chosen.length > 0 ? t`Add another source` : t`Add a source`}</option>
        {others.map((source) => (
          <option key={source.id} value={source.id}>
            {source.citation}
          </option>
        ))}
      </select>
      <p className="text-xs text-muted">
        <Link
          to="/courses/$courseId/sources"
          params={{ courseId }}
          target="_blank"
          className="inline-flex min-h-12 items-center gap-1 text-accent underline underline-offset-4 lg:min-h-0"
        >
          <Trans>Add a source to the course</Trans>
          <ExternalLink aria-hidden size={13} />
          <span className="sr-only">
            <Trans>(opens in a new tab)</Trans>
          </span>
        </Link>
      </p>
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
