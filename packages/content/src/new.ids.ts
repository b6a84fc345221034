const LONGEST = 32;

/** A readable id from a title: lower case letters, digits and hyphens; `fallback` when none are left. */
export function slugOf(title: string, fallback: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, LONGEST);
  return slug.replaceAll(/^-+|-+$/g, '') || fallback;
}

/** The id itself, or with the first number from 2 on that makes it one nobody has had. */
export function freshId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** The id of a new source: who and when (`hou-2002`), else what its citation begins with. */
export function newSourceId(citation: string, taken: ReadonlySet<string>): string {
  const whole = slugOf(citation, 'source');
  const [name = ''] = whole.split('-');
  const year = /\b(?:18|19|20)[0-9]{2}\b/.exec(citation)?.[0];
  const isNamed = year !== undefined && /[a-z]/.test(name);
  return freshId(isNamed ? `${name}-${year}` : whole, taken);
}

/**
 * The key of a new question of a lesson: the next number after those that the lesson's questions
 * have (`TPT-L4-19` gives `TPT-L4-20`), else the first of its own (`knees-bend-01`).
 */
export function newQuestionKey(
  { course, lesson, keys }: { course: string; lesson: string; keys: readonly string[] },
  taken: ReadonlySet<string>,
): string {
  const stem = commonStem(keys) ?? `${course.slice(0, 28)}-${lesson.slice(0, 28)}-`;
  const numbers = [...keys, ...taken].flatMap((key) => numberAfter(stem, key));
  let next = Math.max(0, ...numbers) + 1;
  const written = () => `${stem}${String(next).padStart(2, '0')}`;
  while (taken.has(written()) || keys.includes(written())) next += 1;
  return written();
}

/** What most of the keys begin with, before their number. */
function commonStem(keys: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const stem = /^(.*[^0-9])[0-9]{1,4}$/.exec(key)?.[1];
    if (stem) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

function numberAfter(stem: string, key: string): number[] {
  const rest = key.startsWith(stem) ? key.slice(stem.length) : '';
  return /^[0-9]{1,4}$/.test(rest) ? [Number(rest)] : [];
}
