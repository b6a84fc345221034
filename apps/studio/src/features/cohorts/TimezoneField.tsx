import { Trans, useLingui } from '@lingui/react/macro';
import { Field } from '@palpate/ui/Field';
import { useId, useState } from 'react';
import { useNow } from '../../ui/use-now.ts';

type TimezoneFieldProps = { usual: readonly string[]; initial?: string; error: string | null };

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every zone can be searched by typing; those that the school is in are one press away. */
export function TimezoneField({ usual, initial, error }: TimezoneFieldProps) {
  const { t } = useLingui();
  const listId = useId();
  const [zone, setZone] = useState(initial ?? usual[0] ?? here);
  const near = [...new Set([...usual, here])].filter((name) => name !== zone).slice(0, 4);
  return (
    <div className="grid gap-2">
      <Field
        label={t`Timezone`}
        name="timezone"
        list={listId}
        value={zone}
        onChange={(event) => setZone(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        required
        error={error}
      />
      <datalist id={listId}>
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="flex flex-wrap items-center gap-2 text-xs text-muted">
        <ClockThere zone={zone} />
        {near.map((name) => (
          <button
            key={name}
            type="button"
            onClick={() => setZone(name)}
            className="min-h-12 rounded-full border border-line px-3 text-ink hover:bg-sunken sm:min-h-8"
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Tells that the zone is the one that was meant. */
function ClockThere({ zone }: { zone: string }) {
  const { i18n } = useLingui();
  const now = useNow();
  const time = timeIn(zone, now, i18n.locale);
  if (!time) return null;
  return (
    <span className="tabular me-1">
      <Trans>It is {time} there.</Trans>
    </span>
  );
}

function timeIn(timeZone: string, now: Date, locale: string): string | null {
  try {
    return new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' }).format(now);
  } catch {
    return null;
  }
}
