// npm run lint: what reads the code without running it.
import { lintChecks, runChecks } from './checks.mjs';
import { installIfMissing } from './install.mjs';
import { findNode24, refuseOldNode, runMain } from './workspace.mjs';

await runMain(async () => {
  refuseOldNode();
  await installIfMissing();
  const { failed } = await runChecks(lintChecks, findNode24());
  return failed === 0 ? 0 : 1;
});
