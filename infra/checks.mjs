import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { secondsSince } from './progress.mjs';
import { bin, environmentFor, root, run } from './workspace.mjs';

/** @typedef {{ status: number, output: string }} Outcome */
/** @typedef {{ name: string, writes?: boolean, check(node: string): Promise<Outcome> }} Check */

const generatedBelow = ['packages/schema', 'apps/learn/src', 'apps/studio/src'];
const isGenerated = /^packages.schema.(schema\.graphql|documents.*)$|[/\\]gql[/\\]|\.po$/;

/** @type {readonly Check[]} */
export const lintChecks = [
  tool('prettier', 'prettier', '--check', '--log-level', 'warn', '.'),
  tool('oxlint', 'oxlint', '--deny-warnings'),
  tool(
    'import rules',
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    'apps',
    'packages',
    'infra',
  ),
  tool('knip', 'knip', '--no-progress'),
];

/** @type {readonly Check[]} */
export const allChecks = [
  tool('types', 'turbo', 'run', 'typecheck', '--continue', '--output-logs=errors-only'),
  ...lintChecks,
  tool('types of infra', 'tsc', '-p', 'infra'),
  { name: 'generated code is committed', writes: true, check: codegenIsCommitted },
  { name: 'weight of the learner app', writes: true, check: weighLearnerApp },
];

/**
 * Runs the checks and answers how many held and how many did not: two at a time, then one after the
 * other those that write what the rest reads.
 * @param {readonly Check[]} checks
 * @param {string} node
 */
export async function runChecks(checks, node) {
  const count = { passed: 0, failed: 0 };
  let isStopped = false;
  /** @param {Check[]} waiting */
  const takeTurns = async (waiting) => {
    for (let next = waiting.shift(); next && !isStopped; next = waiting.shift()) {
      const status = await runCheck(next, node);
      count[status === 0 ? 'passed' : 'failed'] += 1;
      if (status > 128) isStopped = true;
    }
  };
  const reading = checks.filter(({ writes }) => !writes);
  await Promise.all([takeTurns(reading), takeTurns(reading)]);
  await takeTurns(checks.filter(({ writes }) => writes));
  return count;
}

/** @param {Check} check @param {string} node */
async function runCheck({ name, check }, node) {
  const start = performance.now();
  const { status, output } = await check(node);
  console.log(`  ${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${secondsSince(start)})`);
  if (status !== 0) console.log(output.trim());
  return status;
}

/** @param {string} name @param {string} command @param {string[]} parameters @returns {Check} */
function tool(name, command, ...parameters) {
  return {
    name,
    check: (node) => run(join(bin, command), parameters, { env: environmentFor(node) }),
  };
}

/** @param {string} node @returns {Promise<Outcome>} */
async function weighLearnerApp(node) {
  await buildIfStale(node);
  return run(node, [join(root, 'apps', 'bench', 'src', 'web', 'sizes.program.ts')]);
}

/** @param {string} node @returns {Promise<Outcome>} */
async function codegenIsCommitted(node) {
  const before = fingerprints();
  const outcome = await run(join(bin, 'turbo'), ['run', 'codegen', '--output-logs=errors-only'], {
    env: environmentFor(node),
  });
  if (outcome.status !== 0) return outcome;
  const after = fingerprints();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (changed.length === 0) return outcome;
  return {
    status: 1,
    output: `"npm run codegen" changed these; commit them:\n${changed.join('\n')}`,
  };
}

function fingerprints() {
  const paths = generatedBelow
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((path) => isGenerated.test(path) && statSync(join(root, path)).isFile());
  return new Map(paths.map((path) => [path, fingerprint(path)]));
}

/** @param {string} path */
function fingerprint(path) {
  return createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex');
}
