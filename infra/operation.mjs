import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { installIfMissing } from './install.mjs';
import { environmentFor, findNode24, refuseOldNode, root, run, runMain } from './workspace.mjs';

/**
 * Installs and builds what is missing, then runs one of the api's programs with the words of the command line.
 * @param {'backup' | 'restore'} name
 */
export async function runOperation(name) {
  await runMain(async () => {
    refuseOldNode();
    await installIfMissing();
    const node = findNode24();
    await buildIfStale(node);
    const program = join(root, 'apps', 'api', 'dist', `${name}.js`);
    const { status } = await run(node, [program, ...process.argv.slice(2)], {
      env: environmentFor(node),
      show: 'all',
    });
    return status;
  });
}
