/**
 * The printed code of a household. It is made from the id of the access and the secret of this
 * installation each time it is printed, so it stands in no row, no log and no answer that is kept; what
 * is stored is a keyed hash, which is of no use to who has a copy of the database.
 */

import { createHmac } from 'node:crypto';

const CODES = 10n ** 12n;

/** The twelve digits for an access that has been given. */
export function householdCodeOf(accessId: string, secret: string): string {
  const digest = createHmac('sha256', secret).update(`household-code/${accessId}`).digest('hex');
  return String(BigInt(`0x${digest}`) % CODES).padStart(12, '0');
}

/** By which a typed code is looked for. */
export function hashOfHouseholdCode(code: string, secret: string): string {
  return createHmac('sha256', secret).update(`household-code-hash/${code}`).digest('hex');
}

/** The user name behind the code; nobody can guess it, so it opens no other door. */
export function usernameOfCode(codeHash: string): string {
  return `hh-${codeHash.slice(0, 32)}`;
}
