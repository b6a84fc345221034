import { useLingui } from '@lingui/react/macro';
import { TableSkeleton } from '../ui/TableSkeleton.tsx';

export function Pending() {
  const { t } = useLingui();
  return (
    <div className="px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <TableSkeleton label={t`Loading the page`} />
    </div>
  );
}
