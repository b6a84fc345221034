import type { AttemptRow, VersionRow } from './limit.student.sql.ts';
import { readTexts, share } from './packed.ts';

export type Versions = ReadonlyMap<string, VersionRow & { texts: ReadonlyMap<string, string> }>;

export function assembleAttempts(
  rows: readonly AttemptRow[],
  titles: ReadonlyMap<string, string>,
  versions: Versions,
) {
  const counting = findCounting(rows);
  return rows.map((row) => {
    const answers = assembleAnswers(row, versions);
    const { points, out_of: outOf } = row;
    return {
      __typename: 'StudentAttempt',
      id: row.id,
      activityTitle: titles.get(row.activity_id),
      preset: row.preset,
      number: row.number,
      isRetry: row.retry_of !== null,
      isCounting: counting.get(row.activity_id) === row.id,
      state: row.state,
      startedAt: row.started_at,
      submittedAt: row.submitted_at,
      score: points !== null && outOf !== null ? assembleScore(points, outOf) : null,
      waiting: answers.filter(({ isWaiting }) => isWaiting).length,
      answers,
    };
  });
}

function assembleScore(points: string, outOf: string) {
  const [part, whole] = [Number(points), Number(outOf)];
  const percent = share(part, whole);
  return { __typename: 'Score', points: `${part}`, outOf: `${whole}`, percent };
}

/** The best whole attempt of each quiz, the earlier of two equal ones. */
function findCounting(rows: readonly AttemptRow[]): ReadonlyMap<string, string> {
  const best = new Map<string, { id: string; share: number; number: number }>();
  for (const { id, activity_id: quiz, points, out_of: outOf, number, preset, retry_of } of rows) {
    if (points === null || outOf === null || preset !== 'QUIZ' || retry_of !== null) continue;
    const own = { id, share: Number(points) / Number(outOf), number };
    const known = best.get(quiz);
    const isBetter =
      !known || own.share > known.share || (own.share === known.share && number < known.number);
    if (isBetter) best.set(quiz, own);
  }
  return new Map([...best].map(([quiz, { id }]) => [quiz, id]));
}

function assembleAnswers(row: AttemptRow, versions: Versions) {
  const ids = readTexts(row.versions);
  const fractions = readTexts(row.fractions);
  const times = readTexts(row.answered_at);
  return row.positions.map((position, index) => {
    const version = versions.get(ids[index] ?? '');
    if (!version) throw new Error('the version is missing');
    const choice = row.choices[index] ?? null;
    const given = fractions[index] ?? null;
    const isMarked = row.state === 'SUBMITTED' || row.checked[index] === true;
    const isWaiting = isMarked && choice !== null && given === null;
    const fraction = isMarked && !isWaiting ? (given ?? '0') : null;
    return {
      __typename: 'StudentAnswer',
      position,
      stem: version.stem,
      type: version.type,
      isSafetyCritical: version.is_safety_critical,
      answer: choice === null ? null : version.texts.get(choice),
      answeredAt: times[index]?.replaceAll('"', '') ?? null,
      changes: Math.max(0, (row.changes[index] ?? 0) - 1),
      isRight: fraction === null ? null : Number(fraction) === 1,
      fraction,
      isWaiting,
      corrections: isMarked ? correctionsOf(row, position) : [],
    };
  });
}

function correctionsOf({ corrections }: AttemptRow, of: number) {
  const own = corrections.filter(({ position }) => position === of);
  return own.map(({ position: _, ...correction }) => {
    return { __typename: 'AnswerCorrection', ...correction };
  });
}
