import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Card } from '@palpate/ui/Card';
import { Field } from '@palpate/ui/Field';
import { Notice } from '@palpate/ui/Notice';
import { Skeleton } from '@palpate/ui/Skeleton';
import { Link } from '@tanstack/react-router';
import { Door } from './Door.tsx';
import { readFields } from '../../ui/form.fields.ts';
import { RequestPasswordResetDocument, SignInPageDocument } from './gql/graphql.ts';
import { SignInError } from './SignInError.tsx';

/** By mail where the school sends mail; otherwise the office makes a link. */
export function ForgotPage() {
  const { t } = useLingui();
  const { data, error } = useQuery(SignInPageDocument);
  return (
    <Door title={t`Forgot your password?`}>
      <Card>
        <h1 className="text-xl font-bold">
          <Trans>Forgot your password?</Trans>
        </h1>
        <div className="mt-4">
          {data?.site.isMailOn ? <AskByMail /> : null}
          {data?.site.isMailOn === false || error ? <AskTheOffice /> : null}
          {data || error ? null : <Skeleton className="h-24" />}
        </div>
      </Card>
      <Link to="/sign-in" className="py-3 text-sm font-semibold text-accent">
        <Trans>Back to the sign-in</Trans>
      </Link>
    </Door>
  );
}

function AskTheOffice() {
  return (
    <div className="grid gap-3 text-sm text-muted">
      <p>
        <Trans>
          Ask your school’s office for a link. It opens a page where you choose a new password,
          works once and for one day.
        </Trans>
      </p>
      <p>
        <Trans>Nothing you have done is lost meanwhile.</Trans>
      </p>
    </div>
  );
}

function AskByMail() {
  const { t } = useLingui();
  const [ask, { loading, data, error }] = useMutation(RequestPasswordResetDocument);
  if (data) return <Asked />;
  return (
    <form
      method="dialog"
      className="grid gap-5"
      onSubmit={(event) => {
        const variables = readFields(event, 'email');
        // The mutation's own error is shown below.
        if (!loading) ask({ variables }).catch(() => undefined);
      }}
    >
      <Field
        label={t`Email`}
        hint={t`The address you sign in with. We send a link to it.`}
        name="email"
        type="email"
        autoComplete="username"
        required
      />
      {error ? (
        <Notice tone="error">
          <SignInError error={error} />
        </Notice>
      ) : null}
      <Button type="submit" isBusy={loading}>{t`Send me a link`}</Button>
    </form>
  );
}

function Asked() {
  const { t } = useLingui();
  return (
    <Notice tone="ok" title={t`Look at your mail`}>
      <Trans>
        If this address has an account, a link is on its way. It works once and for one day. No
        letter? Look among the unwanted ones, or ask your school’s office.
      </Trans>
    </Notice>
  );
}
