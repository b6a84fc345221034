import type { ReactNode } from 'react';

export type PageHeaderProps = { above?: ReactNode; title: string; children?: ReactNode };

export function PageHeader({ above, title, children }: PageHeaderProps) {
  return (
    <header className="grid gap-1">
      {above ? <div className="text-xs text-muted">{above}</div> : null}
      <h1 className="text-xl font-semibold">{title}</h1>
      {children ? <div className="text-sm text-muted">{children}</div> : null}
    </header>
  );
}
