import { Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import type { ReactNode } from 'react';
import { PageTitle } from '../ui/PageTitle.tsx';

export type StaffOnlyProps = { name: string; signOut: ReactNode };

/** A student who is signed in and came to the wrong door. */
export function StaffOnly({ name, signOut }: StaffOnlyProps) {
  const { t } = useLingui();
  return (
    <main className="mx-auto grid max-w-form content-center gap-4 px-4 py-16">
      <PageTitle>{t`For staff`}</PageTitle>
      <h1 className="text-xl font-semibold">
        <Trans>The studio is for staff</Trans>
      </h1>
      <p className="text-sm text-muted">
        <Trans>
          You are signed in as {name}, a student. Your lessons, quizzes and progress are in the
          learner app.
        </Trans>
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <a href="/" className={buttonClass('primary')}>
          <Trans>Go to my lessons</Trans>
        </a>
        {signOut}
      </div>
    </main>
  );
}
