import { useLingui } from '@lingui/react/macro';
import { Field } from '@palpate/ui/Field';
import { Controller } from 'react-hook-form';
import type { WordRowFragment } from '../../gql/graphql.ts';
import { SourcesPicker } from '../../ui/SourcesPicker.tsx';
import { CiteCode } from './CiteCode.tsx';
import { EntrySheet } from './EntrySheet.tsx';
import { LongField } from './LongField.tsx';
import { useWordActions } from './use-entry-actions.ts';
import { useEntryDesk } from './use-entry-desk.ts';
import type { Change } from './use-entry-desk.ts';
import { wordFaults, wordFields, wordModel } from './word.model.ts';

type WordSheetProps = {
  courseId: string;
  sources: readonly { id: string; citation: string }[];
  /** Null: a new one. */
  word: WordRowFragment | null;
  onChanged: (change: Change) => void;
  onClosed: () => void;
};

/** A word as a form: what it is called, what it means, and what that rests on. */
export function WordSheet({ courseId, sources, word, onChanged, onClosed }: WordSheetProps) {
  const { t } = useLingui();
  const actions = useWordActions(courseId);
  const words: Record<string, string> = {
    term: t`Word`,
    definition: t`Meaning`,
    sources: t`Sources`,
  };
  const desk = useEntryDesk({
    entry: word,
    actions,
    model: wordModel(word),
    fieldsOf: wordFields,
    modelOf: wordModel,
    faultsOf: wordFaults,
    onChanged,
  });
  const { register, clearErrors, control } = desk.form;
  return (
    <EntrySheet
      courseId={courseId}
      title={word ? t`Change the word` : t`New word`}
      desk={desk}
      wordOf={(field) => words[field] ?? field}
      onClosed={onClosed}
    >
      <Field
        label={t`Word`}
        hint={t`As the glossary lists it.`}
        error={desk.isWrong('term') ? t`Write the word.` : null}
        autoComplete="off"
        maxLength={200}
        {...register('term', { onChange: () => clearErrors('term') })}
      />
      <LongField
        label={t`Meaning`}
        hint={t`One to three sentences that a student understands without the lesson.`}
        error={
          desk.isWrong('definition') ? t`Write what it means, in 1,000 characters at most.` : null
        }
        rows={3}
        maxLength={1000}
        {...register('definition', { onChange: () => clearErrors('definition') })}
      />
      <Controller
        control={control}
        name="sources"
        render={({ field }) => (
          <SourcesPicker
            courseId={courseId}
            label={t`Sources`}
            look="form"
            sources={sources}
            chosen={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
          />
        )}
      />
      {word ? <CiteCode code={`:term[${word.term.toLowerCase()}]{id="${word.key}"}`} /> : null}
    </EntrySheet>
  );
}
