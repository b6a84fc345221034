import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { errorCode } from '@palpate/schema/client';
import { Button, buttonClass } from '@palpate/ui/Button';
import { Card } from '@palpate/ui/Card';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Field } from '@palpate/ui/Field';
import { Notice } from '@palpate/ui/Notice';
import { Skeleton } from '@palpate/ui/Skeleton';
import { Link, getRouteApi } from '@tanstack/react-router';
import { Link2Off } from 'lucide-react';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { CodeStep } from './CodeStep.tsx';
import { Door } from './Door.tsx';
import { useEntry } from './entry.hook.ts';
import { readFields } from '../../ui/form.fields.ts';
import { LinkDocument, UseLinkDocument } from './gql/graphql.ts';
import type { LinkQuery, LinkState } from './gql/graphql.ts';
import { SignInError } from './SignInError.tsx';

const MIN_PASSWORD = 10;
const route = getRouteApi('/link/$token');

/** Whoever holds the link chooses a password, once. */
export function LinkPage() {
  const { t } = useLingui();
  const { token } = route.useParams();
  const { data, error, refetch } = useQuery(LinkDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
  });
  const { enter, needed, startAgain } = useEntry();
  if (error && !data) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  return (
    <Door title={t`New password`}>
      {data ? null : <Skeleton className="h-64" />}
      {data && needed ? (
        <CodeStep
          pending={needed.pending}
          onSignedIn={(viewer) => void enter(viewer)}
          onStartAgain={startAgain}
        />
      ) : null}
      {data && !needed ? <Opened token={token} link={data.linkOf} onUsed={enter} /> : null}
    </Door>
  );
}

type OpenedProps = {
  token: string;
  link: LinkQuery['linkOf'];
  onUsed: ReturnType<typeof useEntry>['enter'];
};

function Opened({ token, link, onUsed }: OpenedProps) {
  const { t } = useLingui();
  const [save, { loading, error }] = useMutation(UseLinkDocument);
  const send = async (password: string) => {
    const variables = { input: { token, password } };
    const { data } = await save({ variables }).catch(() => ({ data: null }));
    if (data) await onUsed(data.useLink);
  };
  if (link.state !== 'READY') return <Ended state={link.state} />;
  if (errorCode(error) === 'LINK_ENDED') return <Ended state="USED" />;
  return (
    <Card>
      <h1 className="text-xl font-bold">
        <Trans>Choose a new password</Trans>
      </h1>
      <p className="mt-2 text-sm text-muted">
        <Trans>
          For {link.name} at {link.schoolName}. You are signed out everywhere else.
        </Trans>
      </p>
      <form
        method="dialog"
        className="mt-6 grid gap-5"
        onSubmit={(event) => {
          const { password } = readFields(event, 'password');
          if (!loading) void send(password);
        }}
      >
        <Field label={t`Email`} value={link.email ?? ''} autoComplete="username" readOnly />
        <Field
          label={t`New password`}
          hint={t`10 characters or more. A short sentence works well.`}
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={MIN_PASSWORD}
          required
        />
        {error ? (
          <Notice tone="error">
            <SignInError error={error} />
          </Notice>
        ) : null}
        <Button type="submit" isBusy={loading}>{t`Save and sign in`}</Button>
      </form>
    </Card>
  );
}

function Ended({ state }: { state: Exclude<LinkState, 'READY'> }) {
  const { t } = useLingui();
  const words: Record<typeof state, string> = {
    USED: t`This link was used already`,
    EXPIRED: t`This link has expired`,
    UNKNOWN: t`This link does not work`,
  };
  return (
    <EmptyState
      isPage
      icon={<Link2Off aria-hidden size={22} />}
      title={words[state]}
      action={
        <Link to="/sign-in" className={buttonClass()}>
          <Trans>Go to the sign-in</Trans>
        </Link>
      }
    >
      <Trans>
        A link works once and for one day. If you still need a new password, ask for another link.
        Your old password is as it was unless you changed it.
      </Trans>
    </EmptyState>
  );
}
