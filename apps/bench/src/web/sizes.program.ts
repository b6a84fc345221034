// What the built learner app weighs, for npm test: no browser, no clock.
import { holds, linesOf, verdictOf } from './web.limits.ts';
import { measureSizes } from './web.sizes.ts';

const figures = measureSizes();
for (const line of linesOf(figures)) console.log(`  ${line}`);
console.log(verdictOf(figures));
process.exitCode = figures.every(holds) ? 0 : 1;
