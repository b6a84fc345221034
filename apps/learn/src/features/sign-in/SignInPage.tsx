import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Card } from '@palpate/ui/Card';
import { Field } from '@palpate/ui/Field';
import { Notice } from '@palpate/ui/Notice';
import { useNavigate } from '@tanstack/react-router';
import { SignInDocument, SignInPageDocument } from './gql/graphql.ts';
import type { SignInInput } from './gql/graphql.ts';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { DemoSignIns } from './DemoSignIns.tsx';
import { SignInError } from './SignInError.tsx';

export function SignInPage() {
  const { t } = useLingui();
  const { data } = useQuery(SignInPageDocument, { fetchPolicy: 'cache-and-network' });
  const { enter, isBusy, error } = useSignIn();
  const demo = data?.site.demoSignIns ?? [];
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid min-h-dvh max-w-form grid-cols-1 content-center gap-6 px-4 py-10 outline-none"
    >
      <title>{`${t`Sign in`} · Palpate`}</title>
      <Wordmark />
      <Card>
        <h1 className="text-xl font-bold">
          <Trans>Sign in</Trans>
        </h1>
        {/* Until its code is here the form goes nowhere, and no password into an address. */}
        <form
          method="dialog"
          className="mt-6 grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            void enter({ email: text(form, 'email'), password: text(form, 'password') });
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
          <Button type="submit" isBusy={isBusy}>{t`Sign in`}</Button>
        </form>
      </Card>
      {demo.length > 0 ? <DemoSignIns signIns={demo} onPick={enter} isBusy={isBusy} /> : null}
    </main>
  );
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** One session serves both apps: students learn here, everyone else works in the studio. */
function useSignIn() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signIn, { loading, error }] = useMutation(SignInDocument);
  const enter = async (input: SignInInput) => {
    const { data } = await signIn({ variables: { input } }).catch(() => ({ data: null }));
    if (!data) return;
    if (data.signIn.role !== 'STUDENT') {
      window.location.assign('/studio/');
      return;
    }
    await client.resetStore();
    await navigate({ to: '/', replace: true });
  };
  return { enter, isBusy: loading, error };
}
