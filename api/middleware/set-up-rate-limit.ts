/**
 * A generous ceiling for each session, or for each address without one. It stops a runaway script,
 * not a busy afternoon. Each API process counts for itself.
 */

import { createHash } from 'node:crypto';
import type { Express, Request } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { sendRefusal } from '../problems/send-refusal.ts';
import type { Services } from '../services.ts';

export function setUpRateLimit(app: Express, { configuration }: Services): void {
  app.use(
    '/api',
    rateLimit({
      windowMs: 60_000,
      limit: configuration.PLODNEE_REQUESTS_PER_MINUTE,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      keyGenerator: keyOf,
      handler: (_request, response) => {
        sendRefusal(response, { refused: 'too-many-requests' });
      },
    }),
  );
}

function keyOf(request: Request): string {
  const session = /(?:^|;\s*)(?:__Secure-)?plodnee\.session_token=([^;]{20,})/.exec(
    request.get('cookie') ?? '',
  )?.[1];
  if (session !== undefined) return createHash('sha256').update(session).digest('base64');
  return ipKeyGenerator(request.ip ?? '');
}
