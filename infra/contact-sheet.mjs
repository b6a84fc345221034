// npm run contact-sheet: every route of both apps at two widths, light and dark, on four sheets.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { installIfMissing } from './install.mjs';
import { environmentFor, findNode24, refuseOldNode, root, run, runMain } from './workspace.mjs';

await runMain(async () => {
  refuseOldNode();
  await installIfMissing();
  const node = findNode24();
  await buildIfStale(node);
  const env = { ...environmentFor(node), SCREENSHOTS: '1' };
  const jest = [
    '--experimental-vm-modules',
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    '--selectProjects=e2e',
    '--testPathPatterns=routes.spec',
  ];
  // A picture of last time would hide that there is none of this time.
  rmSync(join(root, 'apps', 'e2e', 'screenshots'), { recursive: true, force: true });
  const looked = await run(node, jest, { env, show: 'all' });
  const sheet = join(root, 'apps', 'e2e', 'src', 'contact-sheet.ts');
  const laid = await run(node, [sheet], { env, show: 'all' });
  return looked.status || laid.status;
});
