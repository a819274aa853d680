import express, { type Express } from 'express';

/** JSON bodies up to 1 MB; what cannot be read is refused by the last handler, with a sentence. */
export function setUpJsonBodies(app: Express): void {
  app.use('/api', express.json({ limit: '1mb', strict: true, type: 'application/json' }));
}
