import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ImportPlanPartsFragment } from '../../gql/graphql.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';

/** The first rows as they stand in the file, with what each column is taken for. */
export function PreviewTable({ plan }: { plan: ImportPlanPartsFragment }) {
  const { t } = useLingui();
  const { columns, preview } = plan;
  return (
    <ScrollRegion
      label={t`The first rows of the file`}
      className="rounded-button border border-line bg-surface"
    >
      <table className="w-full border-separate border-spacing-0 text-xs">
        <thead>
          <tr>
            {columns.map((name, column) => (
              <th
                key={column}
                scope="col"
                className="border-b border-line px-3 py-2 text-start align-bottom font-medium whitespace-nowrap"
              >
                <span className="block text-muted">{name || t`Column ${column + 1}`}</span>
                <PartOf plan={plan} column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.map(({ line, cells }) => (
            <tr key={line} className="group">
              {columns.map((_, column) => (
                <td
                  key={column}
                  className="max-w-64 truncate border-b border-line px-3 py-2 whitespace-nowrap group-last:border-b-0"
                >
                  {cells[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function PartOf({ plan, column }: { plan: ImportPlanPartsFragment; column: number }) {
  const word = wordOf(plan.mapping, column);
  if (word === null) {
    return (
      <span className="text-muted">
        <Trans>left out</Trans>
      </span>
    );
  }
  return <span className="font-semibold text-accent">{word}</span>;
}

function wordOf(mapping: ImportPlanPartsFragment['mapping'], column: number): ReactNode {
  if (mapping.email === column) return <Trans>Email</Trans>;
  if (mapping.name === column) return <Trans>Name</Trans>;
  // The whole name, where there is one, is the name.
  if (mapping.name !== null) return null;
  if (mapping.firstName === column) return <Trans>First name</Trans>;
  if (mapping.lastName === column) return <Trans>Last name</Trans>;
  return null;
}
