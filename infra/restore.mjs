// npm run restore: a back-up into the database, checked before and compared after.
import { runOperation } from './operation.mjs';

await runOperation('restore');
