import type { ReactNode } from 'react';

export type EmptyStateProps = {
  icon?: ReactNode;
  title: string;
  /** Teaches the first step. */
  children?: ReactNode;
  action?: ReactNode;
  /** The whole page is this: its title is the page's. */
  isPage?: boolean;
};

export function EmptyState({ icon, title, children, action, isPage }: EmptyStateProps) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className="grid justify-items-start gap-3 rounded-card border border-line bg-surface p-6 sm:p-8">
      {icon ? (
        <div className="grid size-12 place-items-center rounded-full bg-accent-soft text-accent">
          {icon}
        </div>
      ) : null}
      <Heading className="text-lg font-semibold">{title}</Heading>
      {children ? <div className="text-sm text-muted">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
