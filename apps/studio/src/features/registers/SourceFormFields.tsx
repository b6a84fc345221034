import { Trans, useLingui } from '@lingui/react/macro';
import { Field } from '@palpate/ui/Field';
import { SourceCitation } from '@palpate/ui/SourceList';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { SourceRowFragment } from '../../gql/graphql.ts';
import { CiteCode } from './CiteCode.tsx';
import { LongField } from './LongField.tsx';
import { ReadField } from './ReadField.tsx';
import { shownSource, sourceFields, sourceModel } from './source.model.ts';
import type { SourceField, SourceModel } from './source.model.ts';

type SourceFormFieldsProps = {
  source: SourceRowFragment | null;
  form: UseFormReturn<SourceModel>;
  isWrong: (name: SourceField) => boolean;
};

export function SourceFormFields({ source, form, isWrong }: SourceFormFieldsProps) {
  const { t } = useLingui();
  const { control, register, clearErrors, setValue } = form;
  const written = sourceFields(sourceModel(useWatch({ control })));
  const wrong = (name: SourceField, words: string) => (isWrong(name) ? words : null);
  const page = (name: 'doi' | 'pmid' | 'url') =>
    register(name, {
      onChange: () => {
        clearErrors([name, 'checked']);
        // what was read on one page says nothing of another
        if (source?.checked) setValue('checked', false, { shouldDirty: true });
      },
    });
  return (
    <>
      <LongField
        label={t`Citation`}
        hint={t`Who, what, where and when, as students read it under the lesson.`}
        error={wrong('citation', t`Write how it is cited.`)}
        rows={2}
        maxLength={500}
        {...register('citation', { onChange: () => clearErrors('citation') })}
      />
      <Field
        label={t`DOI`}
        hint={t`If it has one, as 10.1155/2014/480956.`}
        error={wrong('doi', t`A DOI begins with 10. and has a slash in it.`)}
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        {...page('doi')}
      />
      <Field
        label={t`PMID`}
        hint={t`Its number in PubMed, if it has one.`}
        error={wrong('pmid', t`A PMID is a number of at most nine digits.`)}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        {...page('pmid')}
      />
      <Field
        label={t`Address`}
        hint={t`Of the page, when it has neither. Students get a link to https addresses alone.`}
        error={wrong('url', t`Write the whole address, from https:// on.`)}
        type="url"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        {...page('url')}
      />
      <ReadField source={source} written={written} form={form} isWrong={isWrong('checked')} />
      <section aria-labelledby="as-read" className="grid gap-1.5 rounded-control bg-sunken p-4">
        <h3 id="as-read" className="text-xs font-semibold">
          <Trans>As students read it</Trans>
        </h3>
        <p className="wrap-anywhere text-muted">
          <SourceCitation source={{ ...shownSource(written), isChecked: written.checked }} />
        </p>
      </section>
      {source ? <CiteCode code={`:source[${source.key}]`} /> : null}
    </>
  );
}
