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
  // Both: docs/performance.md, "Start and memory". What node compiles is kept beside what was built, until the next build.
  const flags = JSON.parse(readFileSync(join(root, 'infra', 'server.flags.json'), 'utf8'));
  const compiled = join(root, 'apps', 'api', 'dist', 'compiled');
  const server = join(root, 'infra', 'serve.ts');
  const { status } = await run(node, [...flags, server, ...process.argv.slice(2)], {
    env: { ...environmentFor(node), NODE_COMPILE_CACHE: compiled },
    show: 'all',
    // The channel closes when this process ends, however it ends, and the server then stops itself.
    withChannel: true,
  });
  return status;
});
