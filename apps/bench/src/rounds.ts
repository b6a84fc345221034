import type { Scale } from './bench.options.ts';
import { variantsOf, type Contest, type Variant } from './contests.ts';
import { cpuOf, cpuOfFamily, residentMb } from './cpu.ts';
import { median, percentile } from './figures.ts';
import type { Load } from './load/load.ts';
import { serverOf, type Servers } from './servers.ts';

export type Bench = {
  scale: Scale;
  load: Load;
  servers: Servers;
  postgresPid: number;
  /** Before each round, outside of what is measured. */
  prepare(contest: Contest): Promise<void>;
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
  /** The product's CPU by this variant's, of rounds that followed each other: the median, the least, the most. */
  share: number;
  spread: [least: number, most: number];
};

/** All variants one after the other, again and again: what disturbs the machine disturbs them alike. */
export async function measure(bench: Bench, contest: Contest): Promise<Measured[]> {
  const { warmUpMs, warmUpRequests, roundMs, rounds } = bench.scale;
  const variants = variantsOf(contest);
  for (const variant of variants) {
    await runRound(bench, contest, { variant, durationMs: warmUpMs, atLeast: warmUpRequests });
  }
  const measured = new Map<string, Round[]>(variants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const variant of variants) {
      const asked = { variant, durationMs: roundMs, atLeast: 1 };
      const result = await runRound(bench, contest, asked);
      measured.get(variant.name)?.push(result);
    }
    process.stdout.write('.');
  }
  const product = measured.get(contest.product.name) ?? [];
  return variants.map((variant) => summarise(variant, measured.get(variant.name) ?? [], product));
}

async function runRound(
  { load, servers, postgresPid, prepare }: Bench,
  contest: Contest,
  { variant, durationMs, atLeast }: { variant: Variant; durationMs: number; atLeast: number },
): Promise<Round> {
  await prepare(contest);
  const server = serverOf(servers, variant.server);
  const node = cpuOf(server.pid);
  const postgres = cpuOfFamily(postgresPid);
  const url = server.url + variant.path;
  const { operation } = contest;
  const asked = { operation, server: variant.server, url, durationMs, atLeast };
  const { requests, seconds, latencies } = await load.run(asked);
  return {
    nodeMs: (cpuOf(server.pid) - node) / requests,
    postgresMs: (cpuOfFamily(postgresPid) - postgres) / requests,
    requestsPerSecond: requests / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    rssMb: residentMb(server.pid),
  };
}

function summarise(
  variant: Variant,
  rounds: readonly Round[],
  product: readonly Round[],
): Measured {
  const middle = (key: keyof Round) => median(rounds.map((round) => round[key]));
  const shares = rounds.map((round, index) => cpuMs(product[index] ?? round) / cpuMs(round));
  return {
    variant,
    nodeMs: middle('nodeMs'),
    postgresMs: middle('postgresMs'),
    cpuMs: median(rounds.map(cpuMs)),
    share: median(shares),
    spread: [Math.min(...shares), Math.max(...shares)],
    requestsPerSecond: middle('requestsPerSecond'),
    p50: middle('p50'),
    p99: middle('p99'),
    rssMb: middle('rssMb'),
  };
}

function cpuMs({ nodeMs, postgresMs }: Round): number {
  return nodeMs + postgresMs;
}
