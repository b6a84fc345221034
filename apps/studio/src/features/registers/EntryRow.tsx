import type { ReactNode } from 'react';

type EntryRowProps = {
  /** Marks the row for the arrow keys. */
  name: string;
  onOpen: () => void;
  marks: ReactNode;
  children: ReactNode;
};

/** An entry of a list as a button that opens its form. */
export function EntryRow({ name, onOpen, marks, children }: EntryRowProps) {
  return (
    <li>
      <button
        type="button"
        data-text={name}
        onClick={onOpen}
        className="grid min-h-12 w-full grid-cols-1 items-start gap-x-4 gap-y-1 px-3 py-2.5 text-start text-xs -outline-offset-3 hover:bg-sunken lg:grid-cols-[minmax(0,1fr)_auto] lg:py-1.5"
      >
        <span className="grid min-w-0 gap-0.5">{children}</span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 lg:min-h-6">{marks}</span>
      </button>
    </li>
  );
}
