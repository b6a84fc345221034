import lighthouse from 'lighthouse';

export type Scores = { accessibility: number; bestPractices: number; faults: string[] };

/** What Lighthouse gives a page (0 to 100), in the session of the browser behind the port. */
export async function scorePage(url: string, port: number): Promise<Scores> {
  const answer = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: ['accessibility', 'best-practices'],
    // The session stays.
    disableStorageReset: true,
  });
  if (!answer) throw new Error(`Lighthouse says nothing of ${url}`);
  const { categories, audits } = answer.lhr;
  const faults = Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
    .map(({ title }) => title);
  return {
    accessibility: points(categories['accessibility']?.score),
    bestPractices: points(categories['best-practices']?.score),
    faults,
  };
}

function points(score: number | null | undefined): number {
  return Math.round((score ?? 0) * 100);
}
