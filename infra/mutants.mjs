// npm run mutants: shows that the tests see three faults that must never ship. Each is planted in a
// copy of the working tree, where the specs that should see it have to fail, and for that reason.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { secondsSince } from './progress.mjs';
import { environmentFor, findNode24, root, run, runMain, Stop } from './workspace.mjs';

/** @typedef {{ name: string, file: string, text: string, mutant: string, spec: string, seenAs: RegExp }} Mutant */

/** @type {readonly Mutant[]} */
const mutants = [
  {
    name: 'drop a policy: every instructor sees every cohort',
    file: 'apps/api/src/enrolment/enrolment.policy.ts',
    text: `return viewer.role === 'ADMIN' ? null : viewer.personId;`,
    mutant: 'return viewer.role ? null : viewer.personId;',
    spec: 'apps/api/test/access.spec.ts',
    seenAs: /otherInstructor/,
  },
  {
    name: 'drop the roll-up: an answer is kept and not counted',
    file: 'apps/api/src/study/attempts/attempt.sql.ts',
    text: `last_active_at = greatest(last_active_at, $12)
       FROM locked, event
      WHERE r.school_id = $1`,
    mutant: `last_active_at = greatest(last_active_at, $12)
       FROM locked, event
      WHERE false AND r.school_id = $1`,
    spec: 'apps/api/test/study.spec.ts',
    seenAs: /findDifferences/,
  },
  {
    name: 'send the key: a quiz under way shows right and wrong',
    file: 'apps/api/src/study/attempts/attempt.policy.ts',
    text: 'if (!givesVerdictAtOnce(attempt.preset)) return null;',
    mutant: `if (!givesVerdictAtOnce(attempt.preset)) return 'all';`,
    spec: 'apps/api/test/study.spec.ts',
    seenAs: /A student was sent too much/,
  },
];

/** The working tree as git sees it, tracked or not, with the packages that are installed here. */
async function copyTree() {
  const { status, output } = await run('git', ['ls-files', '-coz', '--exclude-standard']);
  if (status !== 0) throw new Stop(`git can't list the working tree:\n${output}`);
  const copy = mkdtempSync(join(tmpdir(), 'palpate-mutants-'));
  const paths = output.split('\0').filter((path) => path && existsSync(join(root, path)));
  for (const path of paths) cpSync(join(root, path), join(copy, path));
  linkPackages(copy, paths);
  return copy;
}

/** Our own packages are the copy's, all others the installed ones. @param {string} copy @param {string[]} paths */
function linkPackages(copy, paths) {
  const ours = join(copy, 'node_modules', '@palpate');
  mkdirSync(ours, { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '@palpate') continue;
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  }
  for (const path of paths.filter((one) => /^(apps|packages)\/[^/]+\/package\.json$/.test(one))) {
    const folder = dirname(path);
    const { name } = JSON.parse(readFileSync(join(root, path), 'utf8'));
    symlinkSync(join(copy, folder), join(copy, 'node_modules', name));
    const own = join(root, folder, 'node_modules');
    if (existsSync(own)) symlinkSync(own, join(copy, folder, 'node_modules'));
  }
}

/** @param {string} copy @param {readonly string[]} specs */
function runSpecs(copy, specs) {
  const node = findNode24();
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  const patterns = specs.map((spec) => spec.replaceAll('.', '\\.'));
  // A spec that fails may leave its server listening, which would keep jest from ending.
  const flags = ['--forceExit', '--selectProjects', 'api', '--testPathPatterns', ...patterns];
  return run(node, ['--experimental-vm-modules', jest, ...flags], {
    cwd: copy,
    env: environmentFor(node),
  });
}

/** Plants the fault, asks whether the spec sees it, and takes it out again. @param {string} copy @param {Mutant} mutant */
async function isSeen(copy, { file, text, mutant, spec, seenAs }) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  const places = source.split(text).length - 1;
  if (places !== 1) throw new Stop(`${file} has ${places} places, not one, that read:\n${text}`);
  writeFileSync(
    path,
    source.replace(text, () => mutant),
  );
  const { status, output } = await runSpecs(copy, [spec]);
  writeFileSync(path, source);
  if (status > 128) throw new Stop('', status);
  const isRed = status !== 0 && seenAs.test(output);
  if (status !== 0 && !isRed) console.log(output.trim());
  return isRed;
}

/** @param {boolean} isGood @param {string} words @param {number} start */
function say(isGood, words, start) {
  console.log(`  ${isGood ? 'ok    ' : 'FAILED'} ${words} (${secondsSince(start)})`);
}

await runMain(async () => {
  const copy = await copyTree();
  try {
    const start = performance.now();
    const specs = [...new Set(mutants.map(({ spec }) => spec))];
    const { status, output } = await runSpecs(copy, specs);
    say(status === 0, 'without a fault the specs are green', start);
    if (status !== 0) throw new Stop(output.trim());
    let unseen = 0;
    for (const mutant of mutants) {
      const began = performance.now();
      const isRed = await isSeen(copy, mutant);
      say(isRed, `${mutant.name}: ${isRed ? 'red' : 'NOT SEEN'}`, began);
      if (!isRed) unseen += 1;
    }
    return unseen === 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
