import type { ReactNode } from 'react';
import { ScrollRegion } from './ScrollRegion.tsx';
import { head } from './table.look.ts';

/** What a column is called; one without a sight of it is for those who do not see the table. */
export type ColumnHead = string | { hidden: string };

type ScrollTableProps = { label: string; heads: readonly ColumnHead[]; children: ReactNode };

/** A table that scrolls under its first column, which stays; its rows are given. */
export function ScrollTable({ label, heads, children }: ScrollTableProps) {
  const [first, ...others] = heads;
  return (
    <ScrollRegion label={label} className="rounded-button border border-line bg-surface">
      <table className="w-full border-separate border-spacing-0 text-xs">
        <thead>
          <tr>
            <th scope="col" className={`${head} sticky start-0 z-10 border-e`}>
              {typeof first === 'string' ? first : null}
            </th>
            {others.map((name) =>
              typeof name === 'string' ? (
                <th key={name} scope="col" className={head}>
                  {name}
                </th>
              ) : (
                <th key={name.hidden} scope="col" className={head}>
                  <span className="sr-only">{name.hidden}</span>
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  );
}
