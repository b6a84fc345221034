type Fields = Readonly<Record<string, unknown>>;
type Path = (string | number)[];

/** A field in which two entries differ, each as text; null where one has it not. */
export type Difference = { path: Path; theirs: string | null; mine: string | null };

/** The fields in which two entries differ, in the order of the first and then of the second. */
export function differencesOf(theirs: Fields, mine: Fields): Difference[] {
  const [here, there] = [leavesOf(theirs), leavesOf(mine)];
  const names = [...new Set([...here.keys(), ...there.keys()])];
  return names.flatMap((name) => {
    const [one, other] = [here.get(name), there.get(name)];
    if (one?.text === other?.text) return [];
    const path = (one ?? other)?.path ?? [];
    return [{ path, theirs: one?.text ?? null, mine: other?.text ?? null }];
  });
}

function leavesOf(value: unknown, path: Path = []): Map<string, { path: Path; text: string }> {
  const isList = Array.isArray(value);
  if (typeof value !== 'object' || value === null || (isList && value.every(isWord))) {
    const text = isList ? value.map(String).join(', ') : String(value);
    return new Map([[path.join('\u0000'), { path, text }]]);
  }
  return new Map(
    Object.entries(value).flatMap(([field, one]) => [
      ...leavesOf(one, [...path, isList ? Number(field) : field]),
    ]),
  );
}

const isWord = (value: unknown) => typeof value !== 'object';
