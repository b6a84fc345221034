import type { ReactNode } from 'react';

/** The name in a row: opens what can be done about it. */
export function NameButton({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="block min-h-12 text-start font-semibold wrap-anywhere text-accent underline-offset-4 hover:underline lg:min-h-7"
    >
      {children}
    </button>
  );
}
