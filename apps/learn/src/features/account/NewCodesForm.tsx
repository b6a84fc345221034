import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { readFields } from '../../ui/form.fields.ts';
import { AccountError } from './AccountError.tsx';
import { CodeField } from './CodeField.tsx';
import { AccountDocument, RenewRecoveryCodesDocument } from './gql/graphql.ts';

type NewCodesFormProps = { onDone: (codes: readonly string[]) => void; onBack: () => void };

export function NewCodesForm({ onDone, onBack }: NewCodesFormProps) {
  const { t } = useLingui();
  const [renew, { loading, error }] = useMutation(RenewRecoveryCodesDocument, {
    refetchQueries: [AccountDocument],
  });
  const send = async (code: string) => {
    const { data } = await renew({ variables: { code } }).catch(() => ({ data: null }));
    if (data) onDone(data.renewRecoveryCodes);
  };
  return (
    <form
      method="dialog"
      className="grid gap-4"
      onSubmit={(event) => {
        const { code } = readFields(event, 'code');
        if (!loading) void send(code);
      }}
    >
      <CodeField hint={t`From your app. The codes you have now stop working.`} isRecoveryTaken />
      {error ? <AccountError error={error} /> : null}
      <div className="grid gap-2">
        <Button type="submit" isBusy={loading}>{t`Make new recovery codes`}</Button>
        <Button variant="quiet" onClick={onBack}>{t`Back`}</Button>
      </div>
    </form>
  );
}
