/** Failures that are nobody's mistake: a part the API stands on does not answer just now. */

import {
  isGrpcServiceError,
  ServiceError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { findErrorCode } from '#database/transaction';
import { IdentityOutOfReachError } from '../identity/identity-error.ts';

const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN'];

/** Class 08 connection, 53 out of resources, 57 operator's intervention, 55P03 lock not to be had. */
const POSTGRES = /^(08...|53...|57...|55P03)$/;

/** What pg says without a code. */
const CONNECTION_WORDS = /connection terminated|timeout (exceeded|expired)|connection timeout/i;

const UNAVAILABLE = [1, 4, 8, 14];

export type KnownFailure = 'database-not-reachable' | 'process-answer-unknown';

export function findKnownFailure(error: unknown): KnownFailure | undefined {
  // What was sent once may still be carried out when the other side is back: nobody can say "nothing changed".
  if (isTemporalAway(error)) return 'process-answer-unknown';
  if (error instanceof IdentityOutOfReachError) return 'database-not-reachable';
  const code = findErrorCode(error);
  if (code !== undefined && (NETWORK.includes(code) || POSTGRES.test(code))) {
    return 'database-not-reachable';
  }
  return saysConnection(error) ? 'database-not-reachable' : undefined;
}

function isTemporalAway(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true;
  const cause = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(cause) && UNAVAILABLE.includes(cause.code);
}

function saysConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return CONNECTION_WORDS.test(error.message) || saysConnection(error.cause);
}
