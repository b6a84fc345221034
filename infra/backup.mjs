// npm run backup: the whole database into one file, while Palpate runs or not. docs/operations.md says more.
import { runOperation } from './operation.mjs';

await runOperation('backup');
