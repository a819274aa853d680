/**
 * One line a request: what was asked, how it ended, how long it took. Never a body, a query, a cookie
 * or a name; control characters cannot forge a line, for every value is written as JSON.
 */

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Express, Response } from 'express';
import { pinoHttp } from 'pino-http';
import type { Services } from '../services.ts';

const LONGEST_PATH = 200;

export function setUpRequestLog(app: Express, { log }: Services): void {
  app.use((request, response, next) => {
    request.id = randomUUID();
    response.set('X-Request-Id', request.id);
    next();
  });
  app.use(
    pinoHttp({
      logger: log,
      genReqId: (request) => request.id,
      wrapSerializers: false,
      quietReqLogger: true,
      serializers: { req: describeRequest, res: describeResponse, err: () => undefined },
      customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
      autoLogging: { ignore: (request) => request.url === '/healthz' || request.url === '/readyz' },
    }),
  );
}

/** The id under which a request stands in the log; people read it out when they ask for help. */
export function requestIdOf(response: Response): string {
  const id = response.getHeader('x-request-id');
  return typeof id === 'string' ? id : '';
}

function describeRequest(request: IncomingMessage & { originalUrl?: string }): object {
  const [path = ''] = (request.originalUrl ?? request.url ?? '').split('?');
  return { method: request.method, path: path.slice(0, LONGEST_PATH) };
}

function describeResponse(response: ServerResponse & { locals?: Record<string, unknown> }): object {
  const refusal = response.locals?.['refusal'];
  return { status: response.statusCode, ...(typeof refusal === 'string' ? { refusal } : {}) };
}
