import { LoadFailed } from '../ui/LoadFailed.tsx';

/** Code that did not arrive, or a fault of ours: loading again is the way on. */
export function PageCrashed({ error }: { error: unknown }) {
  return <LoadFailed error={error} onRetry={() => window.location.reload()} />;
}
