// The first thing that runs on a bare clone, on any Node from 20 on and with nothing installed:
// plain JavaScript, no packages. It installs what is missing, then hands over to Node 24.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMANDS, describeCommands } from './bootstrap/commands.mjs';
import { install, isInstalled } from './bootstrap/install.mjs';
import { findNode, runScript } from './bootstrap/run.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command, ...args] = process.argv.slice(2);
process.exitCode = await main();

async function main() {
  const script = join(root, 'ops', `${command}.ts`);
  if (command === undefined || !Object.hasOwn(COMMANDS, command) || !existsSync(script)) {
    return refuse(describeCommands(command));
  }
  if (Number.parseInt(process.versions.node, 10) < 20) {
    return refuse(`Plodnee needs Node 20 or newer to start; this is ${process.version}.`);
  }
  if (!isInstalled(root)) {
    const failure = await install(root);
    if (failure !== undefined) return refuse(failure);
  }
  const node = findNode(root);
  if (node === undefined) {
    return refuse(
      'Node 24 was not installed with the packages: run `npm rebuild node`, or use Node 24.',
    );
  }
  return runScript({ node, script, args, root });
}

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
