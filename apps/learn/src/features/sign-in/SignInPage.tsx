import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Card } from '@palpate/ui/Card';
import { Field } from '@palpate/ui/Field';
import { Notice } from '@palpate/ui/Notice';
import { Link } from '@tanstack/react-router';
import { CodeStep } from './CodeStep.tsx';
import { DemoSignIns } from './DemoSignIns.tsx';
import { Door } from './Door.tsx';
import { useEntry } from './entry.hook.ts';
import { readFields } from '../../ui/form.fields.ts';
import { SignInDocument, SignInPageDocument } from './gql/graphql.ts';
import type { SignInInput } from './gql/graphql.ts';
import { SignInError } from './SignInError.tsx';

/** One sign-in for both apps. */
export function SignInPage() {
  const { t } = useLingui();
  const { data } = useQuery(SignInPageDocument, { fetchPolicy: 'cache-and-network' });
  const { enter, needed, startAgain } = useEntry();
  const [signIn, { loading, error }] = useMutation(SignInDocument);
  const send = async (input: SignInInput) => {
    const { data: answer } = await signIn({ variables: { input } }).catch(() => ({ data: null }));
    if (answer) await enter(answer.signIn);
  };
  const demo = data?.site.demoSignIns ?? [];
  if (needed) {
    return (
      <Door title={t`Sign in`}>
        <CodeStep
          pending={needed.pending}
          onSignedIn={(viewer) => void enter(viewer)}
          onStartAgain={startAgain}
        />
      </Door>
    );
  }
  return (
    <Door title={t`Sign in`}>
      <Card>
        <h1 className="text-xl font-bold">
          <Trans>Sign in</Trans>
        </h1>
        <SignInForm onSend={(input) => void send(input)} isBusy={loading} error={error} />
      </Card>
      {demo.length > 0 ? <DemoSignIns signIns={demo} onPick={send} isBusy={loading} /> : null}
    </Door>
  );
}

type SignInFormProps = { onSend: (input: SignInInput) => void; isBusy: boolean; error: unknown };

function SignInForm({ onSend, isBusy, error }: SignInFormProps) {
  const { t } = useLingui();
  return (
    // Until its code is here the form goes nowhere, and no password into an address.
    <form
      method="dialog"
      className="mt-6 grid gap-5"
      onSubmit={(event) => {
        const input = readFields(event, 'email', 'password');
        if (!isBusy) onSend(input);
      }}
    >
      <Field label={t`Email`} name="email" type="email" autoComplete="username" required />
      <Field
        label={t`Password`}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      {error ? (
        <Notice tone="error">
          <SignInError error={error} />
        </Notice>
      ) : null}
      <div className="grid gap-2">
        <Button type="submit" isBusy={isBusy}>{t`Sign in`}</Button>
        <Link to="/forgot" className="py-3 text-center text-sm font-semibold text-accent">
          <Trans>Forgot your password?</Trans>
        </Link>
      </div>
    </form>
  );
}
