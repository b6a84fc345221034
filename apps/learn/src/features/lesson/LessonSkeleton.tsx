import { useLingui } from '@lingui/react/macro';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';
import { TopBar } from '../../ui/TopBar.tsx';

export function LessonSkeleton() {
  const { t } = useLingui();
  return (
    <>
      <TopBar title="" progress={<Skeleton className="h-1" />} />
      <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-8 outline-none sm:px-6">
        <SkeletonPage label={t`Loading the lesson`}>
          <div className="grid gap-3">
            <Skeleton className="h-4 w-52" />
            <Skeleton className="h-9 w-80 max-w-full" />
            <Skeleton className="mt-6 h-6 w-40" />
            {[1, 2, 3, 4].map((line) => (
              <Skeleton key={line} className="h-4 w-full" />
            ))}
            <Skeleton className="h-4 w-1/2" />
          </div>
        </SkeletonPage>
      </main>
    </>
  );
}
