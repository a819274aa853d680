import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Flags of a browser that is nobody's own: no first run, no sync, no traffic of its own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser without a window, with a new profile that goes when it closes. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env);
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** CHROMIUM_PATH, else a browser on PATH. Throws a sentence that says what to install. */
function findChromium(env: NodeJS.ProcessEnv): string {
  const { CHROMIUM_PATH, PATH = '' } = env;
  if (CHROMIUM_PATH !== undefined && CHROMIUM_PATH !== '') return CHROMIUM_PATH;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(
    isProgram,
  );
  if (found !== undefined) return found;
  throw new Error(
    'The browser stories need Chromium: install it (on Debian and Ubuntu `apt-get install chromium`) ' +
      'or say where a Chromium or Chrome is by CHROMIUM_PATH.',
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
