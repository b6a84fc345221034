import { useLingui } from '@lingui/react/macro';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';

export function StudentSkeleton() {
  const { t } = useLingui();
  return (
    <SkeletonPage label={t`Loading the student`}>
      <div className="grid gap-6">
        <div className="grid gap-2">
          <Skeleton className="h-4 w-3/4" />
          <Skeleton className="h-4 w-1/2" />
          <Skeleton className="h-4 w-2/3" />
        </div>
        <Skeleton className="h-40 w-full" />
        <Skeleton className="h-64 w-full" />
      </div>
    </SkeletonPage>
  );
}
