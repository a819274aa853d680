/** A household at its door: code and PIN over real HTTP. */

import type { CodeSheet } from '#contracts/household-access';
import type { Person } from './http.ts';
import type { Village } from './village.ts';
import { readFile } from './walk.ts';

export const PIN = '258036';

/** Gives a member of the case's household a code, and reads its sheet. */
export async function aCodeFor(
  village: Village,
  which: { caseId: string; member?: number; helper?: object },
): Promise<CodeSheet> {
  const secretary = await village.person('secretary');
  const { householdId, members } = await readFile(village, which.caseId);
  const personId = members[which.member ?? 0]?.personId;
  const body = { personId, helper: which.helper ?? null };
  const given = await secretary.post('householdAccesses', { householdId }, { body });
  if (given.status !== 201) throw new Error(`No code: ${JSON.stringify(given.body)}`);
  const { id: accessId } = given.body as { id: string };
  return (await secretary.get('householdAccessSheet', { accessId })).body as CodeSheet;
}

export function atTheDoor(
  village: Village,
  door: 'first-use' | 'sign-in',
  typed: { code: string; pin: string },
): Promise<Response> {
  return fetch(`${village.house.url}/api/auth/household/${door}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(typed),
  });
}

/** A member, or a helper, who has come in by a new code. */
export async function comesIn(
  village: Village,
  which: Parameters<typeof aCodeFor>[1],
): Promise<{ person: Person; sheet: CodeSheet }> {
  const sheet = await aCodeFor(village, which);
  const response = await atTheDoor(village, 'first-use', { code: sheet.code, pin: PIN });
  if (response.status !== 200) throw new Error(`Not in: ${await response.text()}`);
  return { person: village.house.personOf(sheet.holderName, response), sheet };
}

/** Somebody whom a member trusts, named on the day of the tests. */
export function aHelper(change: object = {}): object {
  return {
    name: 'หลานสมมติ ใจดี',
    relation: 'หลานสาว',
    consentSignedOn: '2026-11-23',
    signatureKind: 'signature',
    witnessNames: [],
    untilOn: '2027-05-31',
    ...change,
  };
}
