import { useLingui } from '@lingui/react/macro';
import { Card } from '@palpate/ui/Card';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';

export function HomeSkeleton() {
  const { t } = useLingui();
  return (
    <SkeletonPage label={t`Loading your course`}>
      <div className="grid gap-6 pt-4 sm:pt-10">
        <div className="grid gap-2">
          <Skeleton className="h-4 w-36" />
          <Skeleton className="h-8 w-64" />
        </div>
        <Card className="grid gap-3">
          <Skeleton className="h-4 w-32" />
          <Skeleton className="h-6 w-56" />
          <Skeleton className="h-4 w-44" />
          <Skeleton className="mt-2 h-12 w-full sm:w-40" />
        </Card>
        <Skeleton className="mt-4 h-5 w-48" />
        {[1, 2, 3, 4].map((row) => (
          <div key={row} className="flex items-center gap-4">
            <Skeleton className="size-8 rounded-full!" />
            <Skeleton className="h-4 w-52" />
          </div>
        ))}
      </div>
    </SkeletonPage>
  );
}
