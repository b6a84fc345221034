import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type ShippedCourse = 'trigger-point-therapy';

/** Absolute path of a shipped course's folder; bundled code passes this package's root itself. */
export function courseFolder(id: ShippedCourse, root = packageRoot()): string {
  return join(root, id);
}

function packageRoot(): string {
  return dirname(dirname(fileURLToPath(import.meta.url)));
}
