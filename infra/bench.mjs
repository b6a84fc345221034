// npm run bench, bench -- row-security and bench:web: installs and builds what is missing, then measures what was built.
// Runs before anything is installed.
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { installIfMissing } from './install.mjs';
import { environmentFor, findNode24, refuseOldNode, root, run, runMain } from './workspace.mjs';

const programs = new Map([
  ['web', 'web/web.program.ts'],
  ['row-security', 'row-security/row-security.program.ts'],
]);

await runMain(async () => {
  refuseOldNode();
  await installIfMissing();
  const node = findNode24();
  await buildIfStale(node);
  const words = process.argv.slice(2);
  const other = programs.get(words[0] ?? '');
  const program = join(root, 'apps', 'bench', 'src', other ?? 'bench.ts');
  const { status } = await run(node, [program, ...words.slice(other ? 1 : 0)], {
    env: environmentFor(node),
    show: 'all',
    withChannel: true,
  });
  return status;
});
