/** The screens: built files, and the one page for every address that is not the API's. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import express, { type Express, type Response } from 'express';
import type { Services } from '../services.ts';

export function setUpWeb(app: Express, { configuration }: Services): void {
  const folder = resolve(configuration.PLODNEE_WEB_DIST);
  app.use(
    express.static(folder, {
      index: false,
      redirect: false,
      dotfiles: 'ignore',
      setHeaders: setCache,
    }),
  );
  app.get('/{*page}', (request, response, next) => {
    const isPage = !/^\/(api|healthz|readyz)(\/|$)/i.test(request.path) && !isFile(request.path);
    const page = join(folder, 'index.html');
    if (!isPage || !existsSync(page)) return next();
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
}

/** A missing script or a hidden folder is a 404, not a page that the browser would try to run. */
function isFile(path: string): boolean {
  return /\.[a-z0-9]{1,8}$|\/\./i.test(path);
}

/** Vite puts a hash into the names under assets, so such a file never changes. */
function setCache(response: Response, path: string): void {
  const isHashed = /[\\/]assets[\\/]/.test(path);
  response.set('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}
