/** Giving a member of a household, or somebody a member trusts, a code to come in by. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import {
  firstUseUntil,
  helpTermRefusal,
  type AccessKind,
  type HelpTermRefusal,
} from '#domain/household/access';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { giveSeat } from '../people/give-seat.ts';
import { Household, HouseholdMember } from '../people/household.ts';
import { Person } from '../people/person.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow, getRow } from '../rows.ts';
import { HouseholdAccess } from './household-access.ts';

export interface HelperNaming {
  readonly name: string;
  readonly relation: string;
  /** The member's consent on paper (Personal Data Protection Act s.19). */
  readonly consentSignedOn: string;
  readonly signatureKind: 'signature' | 'fingerprint';
  readonly witnessNames: readonly string[];
  /** The last day, which still counts. */
  readonly untilOn: string;
}

export interface AccessPlan {
  readonly accessId: string;
  readonly householdId: string;
  readonly personId: string;
  /** Null for the member themself. */
  readonly helper: HelperNaming | null;
  readonly userId: string;
  readonly codeHash: string;
}

/** In the order in which they are checked. */
export type GiveAccessRefusal =
  | 'no-such-household'
  | 'not-of-the-household'
  | 'date-in-the-future'
  | 'two-witnesses-needed'
  | HelpTermRefusal;

/** Writes the access with its seat. The account behind `userId` has been made, and opens nothing yet. */
export async function giveAccess(
  em: EntityManager,
  plan: AccessPlan,
  act: Act,
): Promise<{ accessId: string } | { refused: GiveAccessRefusal }> {
  const { accessId, householdId, personId, helper } = plan;
  const household = await findLocked(em, Household, { id: householdId });
  if (household === undefined) return { refused: 'no-such-household' };
  if ((await findRow(em, HouseholdMember, { householdId, personId })) === undefined) {
    return { refused: 'not-of-the-household' };
  }
  const today = dayOf(act.at);
  const refused = helper === null ? null : helperRefusal(helper, today);
  if (refused !== null) return { refused };
  const kind: AccessKind = helper === null ? 'member' : 'helper';
  const seatId = await seatHolder(em, { household, plan }, act);
  await em.insert(HouseholdAccess, {
    id: accessId,
    householdId,
    personId,
    seatId,
    ...placeOf(household),
    kind,
    ...helperColumns(helper),
    codeHash: plan.codeHash,
    firstUseUntil: firstUseUntil(today),
    bySeatId: act.seatId,
    givenAt: act.at,
    claimedAt: null,
    revokedAt: null,
    revokedReason: null,
    revokedBySeatId: null,
  });
  await record(em, {
    action: 'household-access-given',
    at: act.at,
    actor: act,
    place: household,
    subject: { kind: 'household-access', id: accessId },
    detail: { kind, personId },
  });
  return { accessId };
}

/** The seat by which the holder of the code is known in the trail; it ends with the term of a helper. */
async function seatHolder(
  em: EntityManager,
  { household, plan }: { household: Household; plan: AccessPlan },
  act: Act,
): Promise<string> {
  const { helper, personId, userId } = plan;
  const person = await getRow(em, Person, { id: personId });
  const given = await giveSeat(
    em,
    {
      userId,
      personId,
      role: 'household',
      centreId: null,
      areaCode: household.areaCode,
      householdId: household.id,
      displayName: helper?.name ?? `${person.firstName} ${person.lastName}`,
      fromOn: dayOf(act.at),
      untilOn: helper?.untilOn ?? null,
      isDemo: household.isDemo,
    },
    { actor: act, at: act.at },
  );
  if ('refused' in given) throw new Error(`No seat for an access: ${given.refused}`);
  return given.seatId;
}

function helperRefusal(
  helper: HelperNaming,
  today: ReturnType<typeof dayOf>,
): GiveAccessRefusal | null {
  if (helper.consentSignedOn > today) return 'date-in-the-future';
  const isFingerprint = helper.signatureKind === 'fingerprint';
  if (isFingerprint && helper.witnessNames.length < 2) return 'two-witnesses-needed';
  return helpTermRefusal(today, plainDate(helper.untilOn));
}

function helperColumns(helper: HelperNaming | null) {
  return {
    helperName: helper?.name ?? null,
    helperRelation: helper?.relation ?? null,
    consentSignedOn: helper?.consentSignedOn ?? null,
    signatureKind: helper?.signatureKind ?? null,
    witnessNames: [...(helper?.witnessNames ?? [])],
    endsOn: helper?.untilOn ?? null,
  };
}
