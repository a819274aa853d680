// `npm run check`: types, lint, rooms, dead code and format, side by side.

import { runChecks } from './checks/run-checks.ts';

const results = await runChecks();
const failed = results.filter(({ hasPassed }) => !hasPassed);
console.log(
  failed.length === 0 ? 'All checks pass.' : `${failed.length} of ${results.length} fail.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
