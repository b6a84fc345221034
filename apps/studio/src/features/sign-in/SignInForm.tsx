import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { Notice } from '@palpate/ui/Notice';
import type { SubmitEvent } from 'react';
import type { SignInInput } from '../../gql/graphql.ts';
import type { SignInProblem } from './use-sign-in.ts';

export type SignInFormProps = {
  onSignIn: (input: SignInInput) => void;
  isBusy: boolean;
  problem: SignInProblem | null;
};

export function SignInForm({ onSignIn, isBusy, problem }: SignInFormProps) {
  const { t } = useLingui();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const form = new FormData(event.currentTarget);
    onSignIn({ email: String(form.get('email')), password: String(form.get('password')) });
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <Field
        label={t`Email`}
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Field
        label={t`Password`}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      {problem ? (
        <Notice tone="error">
          <ProblemWords problem={problem} />
        </Notice>
      ) : null}
      <Button type="submit" isBusy={isBusy}>
        <Trans>Sign in</Trans>
      </Button>
    </form>
  );
}

function ProblemWords({ problem }: { problem: SignInProblem }) {
  switch (problem.kind) {
    case 'failed':
      return <Trans>The email or the password isn't right. Check both and try again.</Trans>;
    case 'limited':
      return (
        <Trans>
          Too many tries. Wait {problem.minutes} min, then try again; nothing is locked for good.
        </Trans>
      );
    case 'unreachable':
      return <Trans>The server can't be reached. Check the connection and try again.</Trans>;
  }
}
