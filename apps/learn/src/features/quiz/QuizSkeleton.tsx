import { useLingui } from '@lingui/react/macro';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';
import { TopBar } from '../../ui/TopBar.tsx';

export function QuizSkeleton() {
  const { t } = useLingui();
  return (
    <>
      <TopBar title="" />
      <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-8 outline-none sm:px-6">
        <SkeletonPage label={t`Loading the quiz`}>
          <div className="grid gap-3">
            <Skeleton className="h-4 w-40" />
            <Skeleton className="h-9 w-72 max-w-full" />
            <Skeleton className="h-4 w-44" />
            <Skeleton className="mt-4 h-4 w-full" />
            <Skeleton className="h-4 w-3/4" />
            <Skeleton className="mt-4 h-12 w-full sm:w-40" />
          </div>
        </SkeletonPage>
      </main>
    </>
  );
}
