// npm run doctor: what is wrong with a set-up. Changes nothing, and so neither installs nor builds.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from './build.mjs';
import { isInstalled } from './install.mjs';
import {
  environmentFor,
  findNode24,
  refuseOldNode,
  root,
  run,
  runMain,
  Stop,
} from './workspace.mjs';

const OLDEST_NPM = 10;

/** @param {'ok' | 'warn' | 'fail'} level @param {string} title @param {string} [advice] */
function say(level, title, advice) {
  console.log(`  ${level.padEnd(5)}${title}${advice ? `\n         ${advice}` : ''}`);
  return level === 'fail' ? 1 : 0;
}

function checkNode() {
  try {
    refuseOldNode();
    return { node: findNode24(), failed: say('ok', `Node.js ${process.versions.node}`) };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { node: null, failed: say('fail', error.message) };
  }
}

async function checkNpm() {
  const { status, output } = await run('npm', ['--version']).catch(() => ({
    status: 1,
    output: '',
  }));
  const version = output.trim();
  if (status === 0 && Number.parseInt(version, 10) >= OLDEST_NPM)
    return say('ok', `npm ${version}`);
  return say(
    'warn',
    `npm ${version || 'is not there'}`,
    `Get ${OLDEST_NPM} or later with a current Node.js.`,
  );
}

function checkInstall() {
  if (isInstalled()) return say('ok', 'Every package of package-lock.json is installed');
  return say('fail', 'The installation is not whole', 'npm start mends it, or: npm ci');
}

function checkBuild() {
  if (isBuilt()) return say('ok', 'The build is fresh');
  return say(
    'warn',
    'The build is older than the source',
    'npm start builds again, or: npm run build',
  );
}

await runMain(async () => {
  const { node, failed: nodeFailed } = checkNode();
  const npmFailed = await checkNpm();
  const installFailed = checkInstall();
  const failed = nodeFailed + npmFailed + installFailed + (installFailed ? 0 : checkBuild());
  const program = join(root, 'apps', 'api', 'dist', 'doctor.js');
  if (!node || !existsSync(program)) {
    say('warn', 'The rest can be looked at once it is built', 'npm start');
    return 1;
  }
  const { status } = await run(node, [program], { env: environmentFor(node), show: 'all' });
  return failed > 0 ? 1 : status;
});
