// Stands in for use-sync-external-store/shim in the browser's build.
export { useSyncExternalStore } from 'react';
