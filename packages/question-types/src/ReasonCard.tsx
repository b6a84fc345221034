import type { ReactNode } from 'react';

type ReasonCardProps = {
  title?: ReactNode;
  children: ReactNode;
};

/** What is right and why, in neutral ink, under an answer that has its verdict. */
export function ReasonCard({ title, children }: ReasonCardProps) {
  return (
    <div className="grid gap-2 rounded-control border border-line bg-surface p-4 text-sm text-ink">
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
