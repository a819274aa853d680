// `npm start`: everything on one machine, kept alive until Ctrl-C.

import { startPlodnee } from './start/start-plodnee.ts';

await startPlodnee({ isDeveloping: false });
