// What a person can run. The key is what stands behind `npm run`; the file is ops/<key>.ts.
export const COMMANDS = {
  up: 'start everything (npm start)',
  dev: 'start everything and reload on change',
  check: 'types, lint, rooms, dead code, format',
  test: 'run the tests',
  migrate: 'bring the database to the newest shape',
  'reset-demo': 'delete the demo data after asking',
  story: 'print the life of one household',
  faults: 'kill parts at each step and look for one effect',
  races: 'let a committee do everything at the same moment, 200 rounds',
  administrator: 'make the first account of an installation without demo',
  reconcile: 'compare rows, workflows and ledger',
  'prove-rate': 'recompute all interest from the contracts',
  'replay-decisions': 'work out every decision anew from what was kept of it',
  bench: 'measure a copy of this checkout and print a table',
};

/** The sentence for somebody who asked for a command that is not there. */
export function describeCommands(asked) {
  const lines = Object.entries(COMMANDS).map(([name, what]) => `  ${name.padEnd(17)} ${what}`);
  const opening = asked === undefined ? 'Which command?' : `There is no command "${asked}".`;
  return `${opening} Plodnee knows:\n${lines.join('\n')}`;
}
