import type { BothTongues } from '#contracts/primitives';

export interface RefusalRow extends BothTongues {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
}
