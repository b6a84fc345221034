// npm test: every check and every test. "npm test -- api" runs one project, "-- packages/learning" what is below a path.
// Its last line is what a script reads: "N passed, N failed".
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { allChecks, runChecks } from './checks.mjs';
import { installIfMissing } from './install.mjs';
import { environmentFor, findNode24, refuseOldNode, root, run, runMain } from './workspace.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const projects = ['unit', 'api', 'e2e'];
const jest = join('node_modules', 'jest', 'bin', 'jest.js');

/**
 * Sorts what was asked into whole projects, and patterns and flags for jest.
 * @param {readonly string[]} words
 */
function readWords(words) {
  const chosen = projects.filter((name) => words.includes(name));
  const rest = words.filter((word) => !projects.includes(word)).map(toPath);
  return { chosen: chosen.length > 0 ? chosen : projects, rest, isAll: words.length === 0 };
}

/** @param {string} word */
function toPath(word) {
  const folder = ['packages', 'apps'].find((parent) => existsSync(join(root, parent, word)));
  return folder && !word.includes('/') ? `${folder}/${word}/` : word;
}

/**
 * @param {string} node
 * @param {readonly string[]} names
 * @param {readonly string[]} parameters
 * @returns {Promise<Count>}
 */
async function runJest(node, names, parameters) {
  if (names.length === 0) return { passed: 0, failed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'palpate-test-'));
  const report = join(folder, 'report.json');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  try {
    const all = [...flags, jest, '--selectProjects', ...names, '--passWithNoTests', ...parameters];
    const { status } = await run(node, [...all, '--json', `--outputFile=${report}`], {
      env: environmentFor(node),
      // jest repeats the report on its standard output.
      show: 'errors',
    });
    return readReport(report, status);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} report @param {number} status @returns {Count} */
function readReport(report, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const found = JSON.parse(readFileSync(report, 'utf8'));
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
  // A failure outside any test, such as in a global set-up, is a failure too.
  return { passed: found.numPassedTests, failed: status !== 0 && failed === 0 ? 1 : failed };
}

/** @param {readonly Count[]} counts @returns {Count} */
function sum(counts) {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
}

/** @param {Count} count */
const show = ({ passed, failed }) => console.log(`${passed} passed, ${failed} failed`);

await runMain(
  async () => {
    refuseOldNode();
    await installIfMissing();
    const node = findNode24();
    const { chosen, rest, isAll } = readWords(process.argv.slice(2));
    const counts = [isAll ? await runChecks(allChecks, node) : { passed: 0, failed: 0 }];
    if (chosen.includes('e2e') && rest.length === 0) await buildIfStale(node);
    const together = chosen.filter((name) => name !== 'e2e');
    counts.push(await runJest(node, together, rest));
    // By themselves: two browsers that are looked through leave no processor for a third.
    const last = chosen.filter((name) => name === 'e2e');
    counts.push(await runJest(node, last, rest));
    const total = sum(counts);
    show(total);
    return total.failed > 0 || total.passed === 0 ? 1 : 0;
  },
  () => show({ passed: 0, failed: 1 }),
);
