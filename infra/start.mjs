// npm start: installs and builds what is missing, then serves. Plain JavaScript, since it may run before anything is installed.
import { readFileSync } from 'node:fs';
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
  // Why these: docs/performance.md, "Memory".
  const flags = JSON.parse(readFileSync(join(root, 'infra', 'server.flags.json'), 'utf8'));
  const server = join(root, 'infra', 'serve.ts');
  const { status } = await run(node, [...flags, server, ...process.argv.slice(2)], {
    env: environmentFor(node),
    show: 'all',
    // The channel closes when this process ends, however it ends, and the server then stops itself.
    withChannel: true,
  });
  return status;
});
