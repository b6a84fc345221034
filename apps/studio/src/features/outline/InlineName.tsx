import { useLingui } from '@lingui/react/macro';
import { Check, PencilLine, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

export type InlineNameProps = {
  /** What the name is of, for the button and the field. */
  label: string;
  name: string;
  /** False: it was refused, and what was typed stays. */
  onRename: (name: string) => Promise<boolean>;
  /** The name as it is read. */
  children: ReactNode;
};

const icon =
  'grid size-12 shrink-0 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink lg:size-8';

/** A name that is changed where it stands: Enter saves, Escape leaves it as it was. */
export function InlineName({ label, name, onRename, children }: InlineNameProps) {
  const { t } = useLingui();
  const [written, setWritten] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = written !== null;
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (written === null) {
    return (
      <div className="flex min-w-0 items-center gap-1">
        {children}
        <button
          ref={button}
          type="button"
          aria-label={label}
          title={label}
          className={icon}
          onClick={() => setWritten(name)}
        >
          <PencilLine aria-hidden size={15} />
        </button>
      </div>
    );
  }
  const save = async () => {
    const changed = written.trim();
    if (changed === '' || changed === name) return setWritten(null);
    if (await onRename(changed)) setWritten(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setWritten(null);
  };
  return (
    <form
      className="flex min-w-0 flex-1 items-center gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onKeyDown}
    >
      <input
        aria-label={label}
        value={written}
        maxLength={200}
        // The button that opened it is gone: the keyboard goes on here.
        autoFocus
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => setWritten(currentTarget.value)}
        className="control min-w-0 flex-1 lg:min-h-9 lg:py-1 lg:text-sm"
      />
      <button type="submit" aria-label={t`Save the name`} title={t`Save the name`} className={icon}>
        <Check aria-hidden size={17} />
      </button>
      <button
        type="button"
        aria-label={t`Leave the name as it was`}
        title={t`Leave the name as it was`}
        className={icon}
        onClick={() => setWritten(null)}
      >
        <X aria-hidden size={17} />
      </button>
    </form>
  );
}
