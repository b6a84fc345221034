import { useLingui } from '@lingui/react/macro';
import type { SourceRowFragment } from '../../gql/graphql.ts';
import { EntrySheet } from './EntrySheet.tsx';
import { SourceFormFields } from './SourceFormFields.tsx';
import { sourceFaults, sourceFields, sourceModel } from './source.model.ts';
import { useSourceActions } from './use-entry-actions.ts';
import { useEntryDesk } from './use-entry-desk.ts';
import type { Change } from './use-entry-desk.ts';

type SourceSheetProps = {
  courseId: string;
  /** Null: a new one. */
  source: SourceRowFragment | null;
  onChanged: (change: Change) => void;
  onClosed: () => void;
};

/** A source as a form: how it is cited, its page, and whether anyone read it there. */
export function SourceSheet({ courseId, source, onChanged, onClosed }: SourceSheetProps) {
  const { t } = useLingui();
  const actions = useSourceActions(courseId);
  const words: Record<string, string> = {
    citation: t`Citation`,
    doi: t`DOI`,
    pmid: t`PMID`,
    url: t`Address`,
    checked: t`Read on that page`,
  };
  const desk = useEntryDesk({
    entry: source,
    actions,
    model: sourceModel(source),
    fieldsOf: sourceFields,
    modelOf: sourceModel,
    faultsOf: (fields) => sourceFaults(fields, source?.checked ?? false),
    onChanged,
  });
  return (
    <EntrySheet
      courseId={courseId}
      title={source ? t`Change the source` : t`New source`}
      desk={desk}
      wordOf={(field) => words[field] ?? field}
      onClosed={onClosed}
    >
      <SourceFormFields source={source} form={desk.form} isWrong={desk.isWrong} />
    </EntrySheet>
  );
}
