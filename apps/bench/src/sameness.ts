import { isDeepStrictEqual } from 'node:util';
import { answerRequest, heatMapRequest } from './load/load.requests.ts';
import { post } from './load/post.ts';
import type { Server, ServerKind } from './servers.ts';
import { contests, type Contest } from './variants.ts';
import type { Workload } from './workload.ts';

/** A limit counts only if it gives what the product gives, so their documents are compared first. */
export async function compareDocuments(
  servers: Record<ServerKind, Server>,
  workload: Workload,
): Promise<void> {
  for (const contest of contests) {
    const documents = [];
    for (const { server, path } of contest.variants) {
      const { cookie, body, check } = firstRequest(contest, workload);
      const given = await post({ url: servers[server].url + path, cookie, body });
      check(given);
      documents.push(JSON.parse(given.text));
    }
    const [ours, ...limits] = documents;
    const index = limits.findIndex((limit) => !isDeepStrictEqual(limit, ours));
    if (index === -1) continue;
    const name = contest.variants[index + 1]?.name;
    throw new Error(
      `${contest.operation}: "${name}" is no limit of the product, it answers otherwise.\n` +
        `${JSON.stringify(ours).slice(0, 1500)}\n${JSON.stringify(limits[index]).slice(0, 1500)}`,
    );
  }
}

function firstRequest({ operation }: Contest, { documents, sittings, watches }: Workload) {
  const [sitting] = sittings;
  const [watch] = watches;
  if (!sitting || !watch) throw new Error('nothing to ask for');
  return operation === 'answer'
    ? answerRequest(documents.answer, sitting, 0)
    : heatMapRequest(documents.heatMap, watch);
}
