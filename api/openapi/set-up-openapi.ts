import type { Express } from 'express';
import type { AnyRoute } from '../routing/route.ts';
import { docsPage } from './docs/page.ts';
import { DOCS_STYLE } from './docs/style.ts';
import { documentOf } from './document.ts';

/** The machine's description of the API and the page that people read it on. */
export function setUpOpenApi(app: Express, routes: readonly AnyRoute[]): void {
  const document = documentOf(routes);
  const page = docsPage(document);
  app.get('/api/openapi.json', (_request, response) => {
    response.json(document);
  });
  app.get('/api/docs', (_request, response) => {
    response.type('html').send(page);
  });
  app.get('/api/docs/docs.css', (_request, response) => {
    response.type('css').send(DOCS_STYLE);
  });
}
