import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import type { ImportMappingInput, ImportPlanPartsFragment } from '../../gql/graphql.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { FileProblem } from './FileProblem.tsx';
import { PreviewTable } from './PreviewTable.tsx';

type MappingStepProps = {
  plan: ImportPlanPartsFragment;
  isBusy: boolean;
  problem: string | null;
  onMapped: (mapping: ImportMappingInput) => Promise<void>;
  onNext: () => void;
  onBack: () => void;
};

type Part = 'email' | 'name' | 'firstName' | 'lastName';

/** What each column holds: guessed, shown on the first rows, and put right by hand. */
export function MappingStep(props: MappingStepProps) {
  const { plan, isBusy, problem, onMapped, onNext, onBack } = props;
  const { t } = useLingui();
  const { __typename: _, ...mapping } = plan.mapping;
  const parts: { part: Part; label: string; none: string }[] = [
    { part: 'email', label: t`Email`, none: t`Choose the column` },
    { part: 'name', label: t`Whole name`, none: t`Not in the file` },
    { part: 'firstName', label: t`First name`, none: t`Not in the file` },
    { part: 'lastName', label: t`Last name`, none: t`Not in the file` },
  ];
  return (
    <div className="grid min-w-0 gap-6 text-sm">
      <p className="text-muted">
        <FormatWords plan={plan} />
      </p>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {parts.map(({ part, label, none }) => (
          <ColumnField
            key={part}
            label={label}
            none={none}
            columns={plan.columns}
            column={mapping[part]}
            onChange={(column) => void onMapped({ ...mapping, [part]: column })}
          />
        ))}
      </div>
      <label className="flex min-h-12 items-center gap-3">
        <input
          type="checkbox"
          checked={mapping.hasHeader}
          onChange={(event) => void onMapped({ ...mapping, hasHeader: event.target.checked })}
          className="size-5"
        />
        <Trans>The first row is a header</Trans>
      </label>
      <PreviewTable plan={plan} />
      <FileProblem fault={null} problem={problem} />
      {mapping.email === null ? (
        <Notice>
          <Trans>No column looks like email addresses. Choose the one that holds them.</Trans>
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {mapping.email === null ? null : (
          <Button isBusy={isBusy} onClick={onNext}>
            <Trans>Check the rows</Trans>
          </Button>
        )}
        <Button variant="quiet" onClick={onBack}>
          <Trans>Another file</Trans>
        </Button>
      </div>
    </div>
  );
}

function FormatWords({ plan }: { plan: ImportPlanPartsFragment }) {
  const { t } = useLingui();
  const encodings = { UTF_8: 'UTF-8', UTF_16: 'UTF-16', WINDOWS_1252: 'Windows-1252' };
  const marks = { COMMA: t`commas`, SEMICOLON: t`semicolons`, TAB: t`tabs` };
  const encoding = encodings[plan.encoding];
  const separator = marks[plan.separator];
  return (
    <Trans>
      Read as {encoding} with {separator}. Does each name stand under “Name” below, with its letters
      right?
    </Trans>
  );
}

type ColumnFieldProps = {
  label: string;
  none: string;
  columns: readonly string[];
  column: number | null;
  onChange: (column: number | null) => void;
};

function ColumnField({ label, none, columns, column, onChange }: ColumnFieldProps) {
  const { t } = useLingui();
  return (
    <SelectField
      label={label}
      value={column ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">{none}</option>
      {columns.map((name, index) => (
        <option key={index} value={index}>
          {name || t`Column ${index + 1}`}
        </option>
      ))}
    </SelectField>
  );
}
