import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { readFields } from '../../ui/form.fields.ts';
import { AccountError } from './AccountError.tsx';
import { CodeField } from './CodeField.tsx';
import { AccountDocument, TurnOffSecondFactorDocument } from './gql/graphql.ts';
import type { TurnOffSecondFactorInput } from './gql/graphql.ts';

export function TurnOffForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const [turnOff, { loading, error }] = useMutation(TurnOffSecondFactorDocument, {
    refetchQueries: [AccountDocument],
    awaitRefetchQueries: true,
  });
  const send = async (input: TurnOffSecondFactorInput) => {
    const { data } = await turnOff({ variables: { input } }).catch(() => ({ data: null }));
    if (data) onDone();
  };
  return (
    <form
      method="dialog"
      className="grid gap-4"
      onSubmit={(event) => {
        const input = readFields(event, 'password', 'code');
        if (!loading) void send(input);
      }}
    >
      <p className="text-sm text-muted">
        <Trans>
          From then on your password alone lets you in. The recovery codes stop working.
        </Trans>
      </p>
      <Field
        label={t`Your password`}
        name="password"
        type="password"
        autoComplete="current-password"
        autoFocus
        required
      />
      <CodeField hint={t`From your app, or one of your recovery codes.`} isRecoveryTaken />
      {error ? <AccountError error={error} /> : null}
      <div className="grid gap-2">
        <Button type="submit" isBusy={loading}>{t`Turn off`}</Button>
        <Button variant="quiet" onClick={onDone}>{t`Leave it on`}</Button>
      </div>
    </form>
  );
}
