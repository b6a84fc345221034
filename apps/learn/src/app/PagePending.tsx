import { useLingui } from '@lingui/react/macro';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';

/** Stands while a page's code arrives. */
export function PagePending() {
  const { t } = useLingui();
  return (
    <div className="mx-auto max-w-page px-4 py-16 sm:px-6">
      <SkeletonPage label={t`Loading`}>
        <div className="grid gap-3">
          <Skeleton className="h-4 w-40" />
          <Skeleton className="h-8 w-72" />
          <Skeleton className="mt-6 h-4 w-full" />
          <Skeleton className="h-4 w-full" />
          <Skeleton className="h-4 w-2/3" />
        </div>
      </SkeletonPage>
    </div>
  );
}
