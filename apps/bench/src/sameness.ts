import { variantsOf, type Contest } from './contests.ts';
import { findDifference } from './difference.ts';
import { askOf } from './load/load.requests.ts';
import { post } from './load/post.ts';
import { serverOf, type Servers } from './servers.ts';
import type { Workload } from './workload.ts';

/** Turns that are compared: people and lessons of different standing. */
const TURNS = [0, 1, 7, 19];

type Place = { servers: Servers; workload: Workload; prepare(contest: Contest): Promise<void> };

/**
 * A limit counts only if it gives what the product gives, so their documents are compared first: null, or
 * where they differ.
 * PostGraphile has a document of its own: that holds the facts, which its requests look at.
 */
export async function compareDocuments(contest: Contest, place: Place): Promise<string | null> {
  for (const turn of TURNS) {
    const documents = [];
    for (const variant of variantsOf(contest)) {
      await place.prepare(contest);
      const { cookie, body, check } = askOf(variant.server, contest.operation)(
        place.workload,
        turn,
      );
      const url = serverOf(place.servers, variant.server).url + variant.path;
      const given = await post({ url, cookie, body });
      check(given);
      const document = withoutMoment(JSON.parse(given.text));
      if (variant.server !== 'postgraphile') documents.push({ name: variant.name, document });
    }
    const difference = refuseDifferent(contest, documents);
    if (difference !== null) return difference;
  }
  return null;
}

type Named = { name: string; document: unknown };

function refuseDifferent(
  { operation }: Contest,
  [ours, ...limits]: readonly Named[],
): string | null {
  for (const { name, document } of limits) {
    const difference = findDifference(ours?.document, document);
    if (difference === null) continue;
    const message = `"${name}" is no limit of the product, it answers otherwise`;
    return `${operation}: ${message} (the product first):\n  ${difference}`;
  }
  return null;
}

/** Both say when it happened, and both are right. */
function withoutMoment(document: { data?: { submitAttempt?: { submittedAt?: string } } }) {
  if (document.data?.submitAttempt) delete document.data.submitAttempt.submittedAt;
  return document;
}
