import type { Scale } from './bench.options.ts';
import { cpuOf, cpuOfFamily, residentMb } from './cpu.ts';
import { median, percentile } from './figures.ts';
import type { Load } from './load/load.ts';
import type { Server, ServerKind } from './servers.ts';
import type { Contest, Variant } from './variants.ts';

export type Bench = {
  scale: Scale;
  load: Load;
  servers: Record<ServerKind, Server>;
  postgresPid: number;
};

/** Per request where it is a time. */
export type Round = {
  nodeMs: number;
  postgresMs: number;
  requestsPerSecond: number;
  p50: number;
  p99: number;
  rssMb: number;
};

export type Measured = Round & {
  variant: Variant;
  cpuMs: number;
  cpuRatio: number;
  /** Smallest and largest ratio of two rounds that followed each other. */
  spread: [least: number, most: number];
};

/** All variants one after the other, again and again: what disturbs the machine disturbs them alike. */
export async function measure(bench: Bench, contest: Contest): Promise<Measured[]> {
  const { warmUpMs, warmUpRequests, roundMs, rounds } = bench.scale;
  for (const variant of contest.variants) {
    await runRound(bench, contest, { variant, durationMs: warmUpMs, atLeast: warmUpRequests });
  }
  const measured = new Map<string, Round[]>(contest.variants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const variant of contest.variants) {
      const asked = { variant, durationMs: roundMs, atLeast: 1 };
      const result = await runRound(bench, contest, asked);
      measured.get(variant.name)?.push(result);
    }
    process.stdout.write('.');
  }
  const limits = measured.get(contest.limit) ?? [];
  return contest.variants.map((variant) => {
    return summarise(variant, measured.get(variant.name) ?? [], limits);
  });
}

async function runRound(
  { load, servers, postgresPid }: Bench,
  { operation }: Contest,
  { variant, durationMs, atLeast }: { variant: Variant; durationMs: number; atLeast: number },
): Promise<Round> {
  const server = servers[variant.server];
  const node = cpuOf(server.pid);
  const postgres = cpuOfFamily(postgresPid);
  const url = server.url + variant.path;
  const outcome = await load.run({ operation, url, durationMs, atLeast });
  const { requests, seconds, latencies } = outcome;
  return {
    nodeMs: (cpuOf(server.pid) - node) / requests,
    postgresMs: (cpuOfFamily(postgresPid) - postgres) / requests,
    requestsPerSecond: requests / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    rssMb: residentMb(server.pid),
  };
}

function summarise(variant: Variant, rounds: readonly Round[], limits: readonly Round[]): Measured {
  const middle = (key: keyof Round) => median(rounds.map((round) => round[key]));
  const ratios = rounds.map((round, index) => cpuMs(round) / cpuMs(limits[index] ?? round));
  return {
    variant,
    nodeMs: middle('nodeMs'),
    postgresMs: middle('postgresMs'),
    cpuMs: median(rounds.map(cpuMs)),
    cpuRatio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    requestsPerSecond: middle('requestsPerSecond'),
    p50: middle('p50'),
    p99: middle('p99'),
    rssMb: middle('rssMb'),
  };
}

function cpuMs({ nodeMs, postgresMs }: Round): number {
  return nodeMs + postgresMs;
}
