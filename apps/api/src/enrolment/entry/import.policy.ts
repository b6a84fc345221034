import type { Viewer } from '../../platform/guard/index.ts';

/** An admin takes back any import, an instructor their own; whether they still teach there is asked apart. */
export function mayUndoImport(
  viewer: Pick<Viewer, 'role' | 'personId'>,
  importedById: string,
): boolean {
  return viewer.role === 'ADMIN' || viewer.personId === importedById;
}
