import { Plural } from '@lingui/react/macro';
import { CircleAlert } from 'lucide-react';

/** How many things are wrong with an entry; nothing where nothing is. */
export function ProblemMark({ problems }: { problems: number }) {
  if (problems === 0) return null;
  return (
    <span className="inline-flex items-center gap-1 font-medium text-caution">
      <CircleAlert aria-hidden size={14} />
      <Plural value={problems} one="# problem" other="# problems" />
    </span>
  );
}
