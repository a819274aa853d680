import express, { type Express } from 'express';

/** Bodies that carry a file in base64; every other is a form. */
const WITH_A_FILE = /^\/v1\/centres\/[^/]+\/(book-(checks|imports)|candidate-(checks|lists))$/;
const WITH_A_PHOTO = /^\/v1\/(centres\/[^/]+|cases\/[^/]+\/evidence)\/photos$/;

const readForm = jsonUpTo('1mb');
const readFile = jsonUpTo('3mb');
/** 5 MB in base64, and its form. */
const readPhoto = jsonUpTo('7mb');

/** JSON bodies up to 1 MB, more where a file or a photo comes with them; what cannot be read is refused by the last handler. */
export function setUpJsonBodies(app: Express): void {
  app.use('/api', (request, response, next) => {
    readerOf(request.path)(request, response, next);
  });
}

function readerOf(path: string) {
  if (WITH_A_PHOTO.test(path)) return readPhoto;
  return WITH_A_FILE.test(path) ? readFile : readForm;
}

function jsonUpTo(limit: string) {
  return express.json({ limit, strict: true, type: 'application/json' });
}
