// npm run bench: installs and builds what is missing, then measures the built server. Runs before anything is installed.
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { installIfMissing } from './install.mjs';
import { environmentFor, findNode24, refuseOldNode, root, run, runMain } from './workspace.mjs';

await runMain(async () => {
  refuseOldNode();
  await installIfMissing();
  const node = findNode24();
  await buildIfStale(node);
  const program = join(root, 'apps', 'bench', 'src', 'bench.ts');
  const { status } = await run(node, [program, ...process.argv.slice(2)], {
    env: environmentFor(node),
    show: 'all',
    withChannel: true,
  });
  return status;
});
