const HEARTBEAT_MS = 5_000;

/** @param {number} since milliseconds, of performance.now() */
export const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Names a piece of work on a line of its own, shows that it is alive, and how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = performance.now();
  process.stdout.write(`  ${title} … `);
  const heartbeat = setInterval(() => process.stdout.write('. '), HEARTBEAT_MS);
  try {
    const result = await work();
    process.stdout.write(`${secondsSince(start)}\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}
