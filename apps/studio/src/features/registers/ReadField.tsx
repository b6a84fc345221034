import { Trans, useLingui } from '@lingui/react/macro';
import type { UseFormReturn } from 'react-hook-form';
import type { SourceRowFragment } from '../../gql/graphql.ts';
import { FaultLine } from '../../ui/FaultLine.tsx';
import { isOtherPage, sourceFields, sourceModel } from './source.model.ts';
import type { SourceFields, SourceModel } from './source.model.ts';

type ReadFieldProps = {
  source: SourceRowFragment | null;
  written: SourceFields;
  form: UseFormReturn<SourceModel>;
  isWrong: boolean;
};

/** The tick that students can rely on: whoever sets it says that they read the claim there. */
export function ReadField({ source, written, form, isWrong }: ReadFieldProps) {
  const { t } = useLingui();
  const wasRead = source?.checked ?? false;
  const isMoved = wasRead && isOtherPage(sourceFields(sourceModel(source)), written);
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">
        <Trans>Was it read?</Trans>
      </legend>
      <label className="flex min-h-12 cursor-pointer items-start gap-3 rounded-control border border-edge bg-surface px-3 py-3 has-checked:border-accent has-checked:bg-accent-soft">
        <input
          type="checkbox"
          aria-describedby="read-means"
          aria-invalid={isWrong || undefined}
          className="mt-0.5 size-5 shrink-0"
          {...form.register('checked', { onChange: () => form.clearErrors('checked') })}
        />
        <span>
          {wasRead && !isMoved
            ? t`The claim was read on that page`
            : t`I read this claim on that page`}
        </span>
      </label>
      <p id="read-means" className="text-xs text-pretty text-muted">
        <Trans>
          Tick it only when you have opened the page named above and found there what the course
          says: your name is kept with it. Without it students see “Not yet checked against the
          page”, which is the honest word for what is named from general knowledge.
        </Trans>
      </p>
      {isMoved && !written.checked ? (
        <p className="text-xs font-medium text-warn">
          <Trans>The page is another one now. Tick it again once you have read it there.</Trans>
        </p>
      ) : null}
      {isWrong ? (
        <FaultLine>
          <Trans>Name the page that you read: a DOI, a PMID or an address.</Trans>
        </FaultLine>
      ) : null}
    </fieldset>
  );
}
