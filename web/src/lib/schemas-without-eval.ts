/** Imported before all else: zod would try made-up code for speed, which the content policy refuses. */

import { config } from 'zod';

config({ jitless: true });
