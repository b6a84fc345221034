import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { errorCode } from '@palpate/schema/client';
import { Button } from '@palpate/ui/Button';
import { Card } from '@palpate/ui/Card';
import { Field } from '@palpate/ui/Field';
import { Notice } from '@palpate/ui/Notice';
import { useState } from 'react';
import { readFields } from '../../ui/form.fields.ts';
import { SignInWithCodeDocument } from './gql/graphql.ts';
import type { SignedInFragment } from './gql/graphql.ts';
import { SignInError } from './SignInError.tsx';

type CodeStepProps = {
  pending: string;
  onSignedIn: (viewer: SignedInFragment) => void;
  onStartAgain: () => void;
};

/** The step after the password, for who has a second factor. */
export function CodeStep({ pending, onSignedIn, onStartAgain }: CodeStepProps) {
  const { t } = useLingui();
  const [hasApp, setHasApp] = useState(true);
  const [send, { loading, error, reset }] = useMutation(SignInWithCodeDocument);
  const submit = async (code: string) => {
    const variables = { input: { pending, code } };
    const { data } = await send({ variables }).catch(() => ({ data: null }));
    if (data) onSignedIn(data.signInWithCode);
  };
  const swap = () => {
    reset();
    setHasApp(!hasApp);
  };
  if (errorCode(error) === 'SIGN_IN_EXPIRED') return <Expired onStartAgain={onStartAgain} />;
  return (
    <Card>
      <h1 className="text-xl font-bold">
        <Trans>One more step</Trans>
      </h1>
      <form
        method="dialog"
        className="mt-6 grid gap-5"
        onSubmit={(event) => void submit(readFields(event, 'code').code)}
      >
        {hasApp ? <AppCodeField /> : <RecoveryCodeField />}
        {error ? (
          <Notice tone="error">
            <SignInError error={error} />
          </Notice>
        ) : null}
        <div className="grid gap-2">
          <Button type="submit" isBusy={loading}>{t`Sign in`}</Button>
          <Button variant="quiet" onClick={swap}>
            {hasApp ? t`Use a recovery code instead` : t`Use the app instead`}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function AppCodeField() {
  const { t } = useLingui();
  return (
    <Field
      key="app"
      label={t`Code`}
      hint={t`The six digits your authenticator app shows for Palpate.`}
      name="code"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={7}
      pattern="\s*(\d\s*){6}"
      autoFocus
      required
    />
  );
}

function RecoveryCodeField() {
  const { t } = useLingui();
  return (
    <Field
      key="recovery"
      label={t`Recovery code`}
      hint={t`One of the ten you kept when you turned this on. Each works once.`}
      name="code"
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={40}
      autoFocus
      required
    />
  );
}

function Expired({ onStartAgain }: { onStartAgain: () => void }) {
  const { t } = useLingui();
  return (
    <Notice
      tone="error"
      title={t`This sign-in is over`}
      action={<Button onClick={onStartAgain}>{t`Start again`}</Button>}
    >
      <Trans>It took more than five minutes, or too many codes were wrong.</Trans>
    </Notice>
  );
}
