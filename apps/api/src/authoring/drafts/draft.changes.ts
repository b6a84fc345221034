import type { FileHead } from '../../courses/index.ts';

export type HeadChange = {
  path: string;
  kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  before: FileHead | null;
  after: FileHead | null;
};

/** What differs between two folders, by path. */
export function changesBetween(
  before: readonly FileHead[],
  after: readonly FileHead[],
): HeadChange[] {
  const old = new Map(before.map((head) => [head.path, head]));
  const now = new Map(after.map((head) => [head.path, head]));
  const paths = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return paths.flatMap((path): HeadChange[] => {
    const change = { path, before: old.get(path) ?? null, after: now.get(path) ?? null };
    if (change.before?.hash === change.after?.hash) return [];
    if (!change.before) return [{ ...change, kind: 'ADDED' }];
    return [{ ...change, kind: change.after ? 'CHANGED' : 'REMOVED' }];
  });
}
