import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { Notice } from '@palpate/ui/Notice';
import type { FormEvent } from 'react';
import { readFields } from '../../ui/form.fields.ts';
import { AccountError } from './AccountError.tsx';
import { AccountDocument, ChangePasswordDocument } from './gql/graphql.ts';

const MIN_PASSWORD = 10;

export function PasswordForm({ email }: { email: string }) {
  const { t } = useLingui();
  const [change, { data, loading, error }] = useMutation(ChangePasswordDocument, {
    refetchQueries: [AccountDocument],
  });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const input = readFields(event, 'current', 'next');
    if (loading) return;
    const { data: changed } = await change({ variables: { input } }).catch(() => ({ data: null }));
    if (changed) form.reset();
  };
  return (
    <form method="dialog" className="grid gap-4" onSubmit={(event) => void submit(event)}>
      <input hidden readOnly autoComplete="username" value={email} />
      <Field
        label={t`Present password`}
        name="current"
        type="password"
        autoComplete="current-password"
        required
      />
      <Field
        label={t`New password`}
        hint={t`10 characters or more. A short sentence works well.`}
        name="next"
        type="password"
        autoComplete="new-password"
        minLength={MIN_PASSWORD}
        required
      />
      {error ? <AccountError error={error} /> : null}
      {data && !loading ? (
        <Notice tone="ok">
          <Trans>Your password is changed. Every other device was signed out.</Trans>
        </Notice>
      ) : null}
      <Button type="submit" variant="secondary" isBusy={loading}>{t`Change password`}</Button>
    </form>
  );
}
