import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';

export type SearchFieldProps = {
  label: string;
  initial: string;
  /** Called once the typing has paused. */
  onSettled: (words: string) => void;
  className?: string;
};

const PAUSE = 250;

/** What is typed is looked for after a short pause, so that not every letter asks the server. */
export function SearchField({ label, initial, onSettled, className = '' }: SearchFieldProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (words: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSettled(words.trim()), PAUSE);
  };
  return (
    <label className={`grid min-w-0 gap-1 ${className}`}>
      <span className="text-xs font-medium text-muted">{label}</span>
      <span className="relative grid">
        <Search
          aria-hidden
          size={16}
          className="pointer-events-none absolute inset-y-0 start-3 my-auto text-muted"
        />
        <input
          type="search"
          defaultValue={initial}
          onChange={(event) => settle(event.target.value)}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          className="control ps-9"
        />
      </span>
    </label>
  );
}
