import type { RefusalCode } from './refusals.ts';

/** The types by which the body parser names its refusals. */
const BODY_REFUSALS: Readonly<Record<string, RefusalCode>> = {
  'entity.too.large': 'body-too-large',
  'charset.unsupported': 'not-json',
  'encoding.unsupported': 'not-json',
  'entity.parse.failed': 'body-unreadable',
  'entity.verify.failed': 'body-unreadable',
  'request.aborted': 'body-unreadable',
  'request.size.invalid': 'body-unreadable',
  'stream.encoding.set': 'body-unreadable',
};

/** A body that says it is packed and is not. */
const UNPACKING = /^(Z_(DATA|BUF)_ERROR|ERR__ERROR_FORMAT_.*|ERR_BROTLI.*)$/;

/** Why the body of a request was not read, or undefined when the failure is another. */
export function findBodyRefusal(error: unknown): RefusalCode | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && UNPACKING.test(String(error.code))) return 'body-unreadable';
  if (!('type' in error)) return undefined;
  return typeof error.type === 'string' ? BODY_REFUSALS[error.type] : undefined;
}
