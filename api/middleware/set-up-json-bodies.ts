import express, { type Express } from 'express';

/** Bodies that carry a file in base64; every other is a form. */
const WITH_A_FILE = /^\/v1\/centres\/[^/]+\/book-(checks|imports)$/;

const readForm = jsonUpTo('1mb');
const readFile = jsonUpTo('3mb');

/** JSON bodies up to 1 MB; what cannot be read is refused by the last handler, with a sentence. */
export function setUpJsonBodies(app: Express): void {
  app.use('/api', (request, response, next) => {
    const read = WITH_A_FILE.test(request.path) ? readFile : readForm;
    read(request, response, next);
  });
}

function jsonUpTo(limit: string) {
  return express.json({ limit, strict: true, type: 'application/json' });
}
