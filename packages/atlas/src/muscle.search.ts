import type { Muscle } from './muscle.types.ts';
import { muscles } from './muscles.ts';

const fillers = new Set([
  'the',
  'of',
  'my',
  'a',
  'an',
  'in',
  'on',
  'at',
  'and',
  'muscle',
  'muscles',
]);

/** Other words that people use, as the atlas has them. */
const synonyms: Record<string, string> = {
  abdomen: 'belly',
  bottom: 'buttock',
  butt: 'buttock',
  calve: 'calf',
  glute: 'buttock',
  lower: 'low',
  pec: 'chest',
  scapula: 'shoulder blade',
  scapular: 'shoulder blade',
  stomach: 'belly',
  tummy: 'belly',
};

type Entry = { muscle: Muscle; name: string[]; phrases: string[][] };

const entries: readonly Entry[] = muscles.map((muscle) => ({
  muscle,
  name: wordsOf(muscle.name),
  phrases: [...muscle.layNames.map(wordsOf), wordsOf(muscle.group.replaceAll('_', ' '))],
}));

/**
 * The muscles that words describe, by name or as people say it ("shoulder blade", "low back"):
 * those found by their name first, else in the atlas's order. No words give every muscle.
 */
export function searchMuscles(words: string): readonly Muscle[] {
  const wanted = wordsOf(words);
  if (wanted.length === 0) return muscles;
  const byName = entries.filter((entry) => hasAll(entry.name, wanted));
  const byPhrase = entries.filter(
    (entry) => !byName.includes(entry) && entry.phrases.some((phrase) => hasAll(phrase, wanted)),
  );
  return [...byName, ...byPhrase].map((entry) => entry.muscle);
}

/** Each word wanted begins some word that is there: a name is found while it is typed. */
function hasAll(present: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => present.some((candidate) => candidate.startsWith(word)));
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !fillers.has(word))
    .map(singular)
    .flatMap((word) => (synonyms[word] ?? word).split(' '));
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('is') && !word.endsWith('us')
    ? word.slice(0, -1)
    : word;
}
