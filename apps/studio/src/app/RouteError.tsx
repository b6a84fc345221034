import { useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';

export function RouteError({ error }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  return (
    <div className="mx-auto grid max-w-read gap-6 px-4 py-16">
      <PageTitle>{t`Something went wrong`}</PageTitle>
      <h1 className="text-xl font-semibold">{t`Something went wrong`}</h1>
      <ErrorNotice error={error} onRetry={() => void router.invalidate()} />
    </div>
  );
}
