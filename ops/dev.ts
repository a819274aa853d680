// `npm run dev`: like `npm start`, but every change of a file is seen at once.

import { startPlodnee } from './start/start-plodnee.ts';

await startPlodnee({ isDeveloping: true });
