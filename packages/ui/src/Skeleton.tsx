import { clsx } from 'clsx';
import type { ReactNode } from 'react';

/** A shape that stands where content will be; give it that content's size. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={clsx('animate-pulse rounded-control bg-line', className)} />;
}

/** The shapes of one page, said once to a screen reader. */
export function SkeletonPage({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status" aria-busy>
      <span className="sr-only">{label}</span>
      {children}
    </div>
  );
}
