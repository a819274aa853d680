/** The front door, read from top to bottom: the order of these lines is the security story. */

import express, { type Express } from 'express';
import { setUpHealth } from './health/set-up-health.ts';
import { setUpIdentity } from './identity/set-up-identity.ts';
import { setUpJsonBodies } from './middleware/set-up-json-bodies.ts';
import { setUpRateLimit } from './middleware/set-up-rate-limit.ts';
import { setUpRequestLog } from './middleware/set-up-request-log.ts';
import { setUpSecurityHeaders } from './middleware/set-up-security-headers.ts';
import { setUpWeb } from './middleware/set-up-web.ts';
import { setUpOpenApi } from './openapi/set-up-openapi.ts';
import { setUpErrors } from './problems/set-up-errors.ts';
import { routerOf } from './routing/mount.ts';
import { ROUTES } from './routing/routes.ts';
import type { Services } from './services.ts';

export function createApp(services: Services): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', false);
  app.set('case sensitive routing', true);
  app.set('strict routing', true);
  setUpRequestLog(app, services);
  setUpSecurityHeaders(app, services);
  setUpHealth(app, services);
  setUpRateLimit(app, services);
  setUpIdentity(app, services);
  setUpJsonBodies(app);
  setUpOpenApi(app, ROUTES);
  app.use(routerOf(ROUTES, services));
  setUpWeb(app, services);
  setUpErrors(app, services);
  return app;
}
