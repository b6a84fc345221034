import type { ReactNode } from 'react';

export type SectionHeadingProps = { id: string; level: 2 | 3; children: ReactNode };

export function SectionHeading({ id, level, children }: SectionHeadingProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading id={id} className="text-sm font-semibold">
      {children}
    </Heading>
  );
}
