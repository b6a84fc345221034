import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** What is wrong with a field, in the reader's words. */
export function FaultLine({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-xs font-medium text-caution">
      <CircleAlert aria-hidden size={15} className="mt-0.5 shrink-0" />
      {children}
    </p>
  );
}
