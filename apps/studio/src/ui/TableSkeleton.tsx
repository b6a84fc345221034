import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';

const rowKeys = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A heading and rows in the shape of the table that is coming. */
export function TableSkeleton({ label }: { label: string }) {
  return (
    <SkeletonPage label={label}>
      <Skeleton className="mb-3 h-4 w-64 max-w-full" />
      <div className="grid grid-cols-1 gap-px overflow-hidden rounded-button border border-line bg-line">
        {rowKeys.map((key) => (
          <div key={key} className="flex h-11 items-center gap-6 bg-surface px-3 lg:h-8">
            <Skeleton className="h-3 w-28" />
            <Skeleton className="h-3 w-40" />
            <Skeleton className="h-3 w-16" />
          </div>
        ))}
      </div>
    </SkeletonPage>
  );
}
