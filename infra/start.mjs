// npm start: installs and builds what is missing, then serves. Plain JavaScript, since it may run before anything is installed.
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { installIfMissing } from './install.mjs';
import { environmentFor, findNode24, refuseOldNode, root, run, runMain } from './workspace.mjs';

await runMain(async () => {
  refuseOldNode();
  console.log('Palpate');
  await installIfMissing();
  const node = findNode24();
  await buildIfStale(node);
  const { status } = await run(node, [join(root, 'infra', 'serve.ts'), ...process.argv.slice(2)], {
    env: environmentFor(node),
    show: 'all',
    // The channel closes when this process ends, however it ends, and the server then stops itself.
    withChannel: true,
  });
  return status;
});
