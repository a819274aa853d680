/** What browsers are told: scripts and styles of our own only, no frames, no sniffing, no referrer. */

import type { Express } from 'express';
import helmet from 'helmet';
import { publicUrlOf } from '../configuration.ts';
import type { Services } from '../services.ts';

export function setUpSecurityHeaders(app: Express, { configuration }: Services): void {
  const isHttps = publicUrlOf(configuration).startsWith('https:');
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          objectSrc: ["'none'"],
        },
      },
      referrerPolicy: { policy: 'same-origin' },
      // Over plain HTTP the header means nothing, and a promise for a year must be the operator's.
      strictTransportSecurity: isHttps && { maxAge: 31_536_000 },
      xFrameOptions: { action: 'deny' },
    }),
  );
  app.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
}
