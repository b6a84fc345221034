import { useLingui } from '@lingui/react/macro';
import { verdicts } from '@palpate/question-types/pure';

/** Names a field of an entry by its path: "Option 2, reason". */
export function useFieldWords(): (path: readonly PropertyKey[]) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    id: t`Id`,
    use: t`Use`,
    lesson: t`Lesson`,
    area: t`Area`,
    sources: t`Source`,
    safetyCritical: t`Safety-critical`,
    review: t`Review`,
    archived: t`Archived`,
    stem: t`Question`,
    claim: t`Claim`,
    options: t`Option`,
    items: t`Item`,
    left: t`Left side`,
    right: t`Right side`,
    key: t`Right answer`,
    text: t`text`,
    rationale: t`reason`,
    rationales: t`Reason`,
    units: t`Unit`,
    name: t`name`,
    factor: t`factor`,
    tolerance: t`Tolerance`,
    commonErrors: t`Common error`,
    value: t`number`,
    accepted: t`Accepted answer`,
    weight: t`weight`,
    mistaken: t`Mistaken answer`,
    maxWords: t`Words asked for`,
    rubric: t`Rubric line`,
    points: t`points`,
    criterion: t`criterion`,
    modelAnswer: t`Model answer`,
    correction: t`What may be said instead`,
    view: t`View`,
    layer: t`Muscles shown`,
    side: t`Side that counts`,
    atlas: t`place`,
    radius: t`radius`,
    pad: t`margin`,
  };
  return (path) => wordPath(path, words);
}

const verdictNames: readonly string[] = verdicts;

function wordPath(path: readonly PropertyKey[], words: Readonly<Record<string, string>>): string {
  const named: string[] = [];
  for (const [depth, step] of path.entries()) {
    const word = String(step);
    const number = /^\d+$/.test(word) ? Number(word) + 1 : null;
    const isOfList = number !== null && typeof step === 'number' && depth > 0;
    if (isOfList) named.push(`${named.pop() ?? ''} ${number}`.trim());
    else if (depth > 0 && verdictNames.includes(word)) named.push(`“${word}”`);
    else named.push(Object.hasOwn(words, word) ? (words[word] ?? word) : word);
  }
  return named.join(', ');
}
