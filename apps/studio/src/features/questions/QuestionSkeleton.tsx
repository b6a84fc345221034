import { useLingui } from '@lingui/react/macro';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';

/** The shape of the form and, beside it, of the question. */
export function QuestionSkeleton() {
  const { t } = useLingui();
  return (
    <div className="px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <SkeletonPage label={t`Loading the question`}>
        <Skeleton className="mb-8 h-7 w-72 max-w-full" />
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
          <div className="grid content-start gap-4">
            <Skeleton className="h-20 w-full" />
            <Skeleton className="h-32 w-full" />
            <Skeleton className="h-32 w-full" />
          </div>
          <Skeleton className="h-80 w-full" />
        </div>
      </SkeletonPage>
    </div>
  );
}
