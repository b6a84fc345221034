/** Where two JSON documents first differ, as a path with both values; null when they don't. */
export function findDifference(left: unknown, right: unknown, path = ''): string | null {
  if (Object.is(left, right)) return null;
  if (!isTree(left) || !isTree(right)) return `${path}: ${show(left)} and ${show(right)}`;
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = findDifference(left[key], right[key], `${path}.${key}`);
    if (found) return found;
  }
  return null;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}
