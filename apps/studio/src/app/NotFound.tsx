import { Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Link } from '@tanstack/react-router';
import { PageTitle } from '../ui/PageTitle.tsx';

export function NotFound() {
  const { t } = useLingui();
  return (
    <main className="mx-auto grid max-w-read gap-6 px-4 py-16">
      <PageTitle>{t`Not found`}</PageTitle>
      <EmptyState
        isPage
        title={t`There is no such page`}
        action={
          <Link to="/" className={buttonClass()}>
            <Trans>To the start of the studio</Trans>
          </Link>
        }
      >
        <Trans>The address may be mistyped, or the page has moved.</Trans>
      </EmptyState>
    </main>
  );
}
