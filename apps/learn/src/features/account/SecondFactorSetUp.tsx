import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { Skeleton } from '@palpate/ui/Skeleton';
import { Suspense, lazy } from 'react';
import { readFields } from '../../ui/form.fields.ts';
import { AccountError } from './AccountError.tsx';
import { CodeField } from './CodeField.tsx';
import {
  AccountDocument,
  BeginSecondFactorDocument,
  ConfirmSecondFactorDocument,
} from './gql/graphql.ts';
import type { BeginSecondFactorMutation } from './gql/graphql.ts';

const QrCode = lazy(async () => {
  const { QrCode } = await import('./QrCode.tsx');
  return { default: QrCode };
});

type SecondFactorSetUpProps = { onDone: (codes: readonly string[]) => void; onBack: () => void };

/** The password, then the app's secret, then a first code of the app. */
export function SecondFactorSetUp({ onDone, onBack }: SecondFactorSetUpProps) {
  const { t } = useLingui();
  const [begin, { data, loading, error }] = useMutation(BeginSecondFactorDocument);
  if (data) return <AppSetUp given={data.beginSecondFactor} onDone={onDone} onBack={onBack} />;
  return (
    <form
      method="dialog"
      className="grid gap-4"
      onSubmit={(event) => {
        const variables = readFields(event, 'password');
        // The mutation's own error is shown below.
        if (!loading) begin({ variables }).catch(() => undefined);
      }}
    >
      <Field
        label={t`Your password`}
        hint={t`To be sure it is you.`}
        name="password"
        type="password"
        autoComplete="current-password"
        autoFocus
        required
      />
      {error ? <AccountError error={error} /> : null}
      <div className="grid gap-2">
        <Button type="submit" isBusy={loading}>{t`Go on`}</Button>
        <Button variant="quiet" onClick={onBack}>{t`Not now`}</Button>
      </div>
    </form>
  );
}

type AppSetUpProps = SecondFactorSetUpProps & {
  given: BeginSecondFactorMutation['beginSecondFactor'];
};

function AppSetUp({ given, onDone, onBack }: AppSetUpProps) {
  const { t } = useLingui();
  const [confirm, { loading, error }] = useMutation(ConfirmSecondFactorDocument, {
    refetchQueries: [AccountDocument],
  });
  const send = async (code: string) => {
    const { data } = await confirm({ variables: { code } }).catch(() => ({ data: null }));
    if (data) onDone(data.confirmSecondFactor);
  };
  return (
    <form
      method="dialog"
      className="grid gap-5"
      onSubmit={(event) => {
        const { code } = readFields(event, 'code');
        if (!loading) void send(code);
      }}
    >
      <p className="text-sm text-muted">
        <Trans>
          Point the camera of an authenticator app at this picture. On this same phone, open it with
          the link, or type the letters into the app.
        </Trans>
      </p>
      <Suspense fallback={<Skeleton className="mx-auto size-48" />}>
        <QrCode text={given.uri} label={t`The secret for your app, as a picture`} />
      </Suspense>
      <div className="grid gap-1 text-center">
        <code className="rounded-control bg-sunken p-3 text-sm wrap-anywhere select-all">
          {given.secret}
        </code>
        <a href={given.uri} className="py-3 text-sm font-semibold text-accent">
          <Trans>Open in an app on this device</Trans>
        </a>
      </div>
      <CodeField hint={t`The six digits the app shows now.`} />
      {error ? <AccountError error={error} /> : null}
      <div className="grid gap-2">
        <Button type="submit" isBusy={loading}>{t`Turn on`}</Button>
        <Button variant="quiet" onClick={onBack}>{t`Not now`}</Button>
      </div>
    </form>
  );
}
