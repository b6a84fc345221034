import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { Notice } from '@palpate/ui/Notice';
import { AccountError } from './AccountError.tsx';
import { readFields } from '../../ui/form.fields.ts';
import { ChangeNameDocument } from './gql/graphql.ts';

export function NameForm({ name }: { name: string }) {
  const { t } = useLingui();
  const [change, { data, loading, error }] = useMutation(ChangeNameDocument);
  return (
    <form
      method="dialog"
      className="grid gap-4"
      onSubmit={(event) => {
        const variables = readFields(event, 'name');
        // The mutation's own error is shown below.
        if (!loading) change({ variables }).catch(() => undefined);
      }}
    >
      <Field
        label={t`Your name`}
        hint={t`As it stands on certificates.`}
        name="name"
        autoComplete="name"
        defaultValue={name}
        maxLength={200}
        required
      />
      {error ? <AccountError error={error} /> : null}
      {data && !loading ? (
        <Notice tone="ok">
          <Trans>Your name is saved.</Trans>
        </Notice>
      ) : null}
      <Button type="submit" variant="secondary" isBusy={loading}>{t`Save name`}</Button>
    </form>
  );
}
