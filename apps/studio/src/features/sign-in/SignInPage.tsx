import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { SiteDocument } from '../../gql/graphql.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { DemoSignIns } from './DemoSignIns.tsx';
import { SignInForm } from './SignInForm.tsx';
import { useSignIn } from './use-sign-in.ts';

export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useLingui();
  const { data } = useQuery(SiteDocument);
  const { signIn, isBusy, problem } = useSignIn(onSignedIn);
  const site = data?.site;
  return (
    <main className="mx-auto grid max-w-form content-start gap-6 px-4 py-10 sm:py-20">
      <PageTitle>{t`Sign in`}</PageTitle>
      <header className="grid gap-1">
        <p className="text-xs font-medium text-accent">
          <Trans>Palpate Studio</Trans>
        </p>
        <h1 className="text-2xl font-semibold">
          <Trans>Sign in</Trans>
        </h1>
        <p className="text-sm text-muted">
          <Trans>For instructors and admins.</Trans>{' '}
          <a href="/" className="font-medium text-accent underline underline-offset-4">
            <Trans>To the lessons</Trans>
          </a>
        </p>
      </header>
      {site?.isEmpty ? (
        <Notice
          title={t`No school is set up here yet`}
          action={
            <a href="/welcome" className={buttonClass('primary')}>
              <Trans>Set up a school</Trans>
            </a>
          }
        >
          <Trans>Set up your own, or have a look at the demo school first.</Trans>
        </Notice>
      ) : null}
      <SignInForm onSignIn={signIn} isBusy={isBusy} problem={problem} />
      <DemoSignIns demoSignIns={site?.demoSignIns ?? []} onSignIn={signIn} isBusy={isBusy} />
    </main>
  );
}
