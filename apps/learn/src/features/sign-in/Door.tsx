import type { ReactNode } from 'react';
import { Wordmark } from '../../ui/Wordmark.tsx';

/** The narrow page of whoever is not in yet. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid min-h-dvh max-w-form grid-cols-1 content-center gap-6 px-4 py-10 outline-none"
    >
      <title>{`${title} · Palpate`}</title>
      <Wordmark />
      {children}
    </main>
  );
}
