import { DefaultFailureConverter } from '@temporalio/common';

/** Puts message and stack of failures inside the sealed payload. Temporal loads this file by path. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
