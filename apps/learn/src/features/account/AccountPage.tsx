import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@palpate/ui/Card';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';
import type { ReactNode } from 'react';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { SchoolChoice } from '../../ui/schools/SchoolChoice.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { AccountDocument } from './gql/graphql.ts';
import type { AccountQuery } from './gql/graphql.ts';
import { NameForm } from './NameForm.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { SessionList } from './SessionList.tsx';

/** Name, password, second factor and sessions: the same page for every role. */
export function AccountPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(AccountDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  const isStaff = data?.viewer && data.viewer.role !== 'STUDENT';
  return (
    <>
      <title>{`${t`Account`} · Palpate`}</title>
      <TopBar title={t`Account`} trailing={isStaff ? <StudioLink /> : null} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto grid max-w-page grid-cols-1 gap-6 px-4 pt-4 pb-16 outline-none sm:px-6"
      >
        {data ? <Parts account={data} /> : <AccountSkeleton label={t`Loading your account`} />}
      </main>
    </>
  );
}

function StudioLink() {
  return (
    <a href="/studio/" className="inline-block py-3 font-semibold text-accent">
      <Trans>Studio</Trans>
    </a>
  );
}

function Parts({ account: { viewer, secondFactor, sessions } }: { account: AccountQuery }) {
  const { t } = useLingui();
  if (!viewer) return null;
  return (
    <>
      <div>
        <h1 className="text-2xl font-bold wrap-anywhere">{viewer.name}</h1>
        <p className="mt-1 wrap-anywhere text-sm text-muted">{viewer.email}</p>
        <p className="text-sm wrap-anywhere text-muted">{viewer.school.name}</p>
        <div className="mt-4 empty:hidden">
          <SchoolChoice />
        </div>
      </div>
      <Part title={t`Name`}>
        <NameForm name={viewer.name} />
      </Part>
      <Part title={t`Password`}>
        <PasswordForm email={viewer.email} />
      </Part>
      <Part title={t`Second step at sign-in`}>
        <SecondFactor state={secondFactor} isStaff={viewer.role !== 'STUDENT'} />
      </Part>
      <Part title={t`Where you are signed in`}>
        <SessionList sessions={sessions} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card aria-label={title}>
      <h2 className="text-lg font-semibold">{title}</h2>
      <div className="mt-4">{children}</div>
    </Card>
  );
}

function AccountSkeleton({ label }: { label: string }) {
  return (
    <SkeletonPage label={label}>
      <div className="grid gap-6">
        <Skeleton className="h-24" />
        <Skeleton className="h-64" />
        <Skeleton className="h-64" />
      </div>
    </SkeletonPage>
  );
}
