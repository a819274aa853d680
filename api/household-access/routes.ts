/** Codes by which households come in: who has one, giving, printing the sheet, taking back. */

import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Made } from '#contracts/centres';
import {
  CodeSheet,
  EndHouseholdAccess,
  HouseholdAccessList,
  NewHouseholdAccess,
} from '#contracts/household-access';
import { Uuid } from '#contracts/primitives';
import type { Act } from '#database/act';
import { record } from '#database/audit/record';
import { endAccess } from '#database/household-access/end-access';
import { giveAccess, type GiveAccessRefusal } from '#database/household-access/give-access';
import { HouseholdAccess } from '#database/household-access/household-access';
import { listAccesses, listMembers } from '#database/household-access/list-accesses';
import { Household } from '#database/people/household';
import { Centre } from '#database/places/centre';
import { findRow, getRow } from '#database/rows';
import { accessState, printedHouseholdCode } from '#domain/household/access';
import { actAt, mayAt, type Asking } from '../access/access.ts';
import { publicUrlOf } from '../configuration.ts';
import {
  hashOfHouseholdCode,
  householdCodeOf,
  usernameOfCode,
} from '../identity/household-code.ts';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { qrPicture } from '../qr/qr-picture.ts';
import { commandRoute, readRoute, type CommandAsked, type Refused } from '../routing/route.ts';
import { accessRowView } from './access-view.ts';

const HouseholdParams = z.object({ householdId: Uuid });
const AccessParams = z.object({ accessId: Uuid });

const list = readRoute({
  path: 'householdAccesses',
  summary: 'Who may come into the own view of a household, and since when',
  params: HouseholdParams,
  answer: HouseholdAccessList,
  handle: async (asked) => {
    const { em, params, today } = asked;
    const { householdId } = params;
    const place = await findPlace(asked, householdId);
    if (place === undefined || !mayAt(asked, 'see-case', place)) return { refused: 'not-found' };
    const mayGive = mayAt(asked, 'give-household-access', place);
    const rows = await listAccesses(em, { householdId, on: today });
    const ownSeats = new Set(asked.caller.seats.map(({ personId }) => personId));
    return {
      answer: {
        householdId,
        members: await listMembers(em, householdId),
        rows: rows.map((row) => accessRowView(row, mayGive || ownSeats.has(row.access.personId))),
        mayGive,
      },
    };
  },
});

const GIVE_PLACES: PlacesOf<GiveAccessRefusal> = {
  'no-such-household': 'personId',
  'not-of-the-household': 'personId',
  'date-in-the-future': 'helper.consentSignedOn',
  'two-witnesses-needed': 'helper.witnessNames',
  'term-ends-before-it-begins': 'helper.untilOn',
  'help-term-too-long': 'helper.untilOn',
};

const give = commandRoute({
  path: 'householdAccesses',
  summary: 'Give a member, or somebody a member trusts, a code; the sheet is printed next',
  params: HouseholdParams,
  body: NewHouseholdAccess,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, body, params, services } = asked;
    const { householdId } = params;
    const place = await findPlace(asked, householdId);
    const act = actAt(asked, 'give-household-access', { place, see: 'see-case' });
    if ('refused' in act) return act;
    const accessId = randomUUID();
    const secret = services.configuration.PLODNEE_AUTH_SECRET;
    const codeHash = hashOfHouseholdCode(householdCodeOf(accessId, secret), secret);
    // The account opens nothing: until the first use its password is nobody's.
    const userId = await services.identity.ensureAccount({
      username: usernameOfCode(codeHash),
      displayName: 'household',
      password: randomBytes(32).toString('base64url'),
    });
    const { personId, helper } = body;
    const plan = { accessId, householdId, personId, helper, userId, codeHash };
    const given = await giveAccess(em, plan, act);
    if ('refused' in given) return refuseForm(GIVE_PLACES, given.refused);
    // Last, for an account that was closed does not come back when the rest is refused.
    const refused = body.replacesAccessId === null ? undefined : await replace(asked, act);
    return refused ?? { answer: { id: accessId } };
  },
});

const sheet = readRoute({
  path: 'householdAccessSheet',
  summary: 'The sheet of a code that nobody has used yet; that it was printed is noted',
  params: AccessParams,
  answer: CodeSheet,
  handle: async (asked) => {
    const { em, services, today, at } = asked;
    const access = await findRow(em, HouseholdAccess, { id: asked.params.accessId });
    const place = access && (await findPlace(asked, access.householdId));
    const act = actAt(asked, 'give-household-access', { place, see: 'see-case' });
    if (access === undefined || 'refused' in act) return { refused: 'not-found' };
    const { claimedAt, revokedAt, firstUseUntil, endsOn } = access;
    const standing = { isClaimed: claimedAt !== null, isRevoked: revokedAt !== null };
    if (accessState({ ...standing, firstUseUntil, endsOn }, today) !== 'waiting') {
      return { refused: 'not-found' };
    }
    await record(em, {
      action: 'household-sheet-printed',
      at,
      actor: act,
      place: access,
      subject: { kind: 'household-access', id: access.id },
    });
    const household = await getRow(em, Household, { id: access.householdId });
    const centre = await getRow(em, Centre, { id: access.centreId });
    const members = await listMembers(em, access.householdId);
    const personName = members.find(({ personId }) => personId === access.personId)?.name ?? '';
    const { configuration } = services;
    const address = `${publicUrlOf(configuration)}/household`;
    return {
      answer: {
        accessId: access.id,
        code: printedHouseholdCode(householdCodeOf(access.id, configuration.PLODNEE_AUTH_SECRET)),
        address,
        addressQr: qrPicture(address),
        kind: access.kind,
        holderName: access.helperName ?? personName,
        personName,
        houseNumber: household.houseNumber,
        centreName: { th: centre.nameTh, en: centre.nameEn },
        firstUseUntil,
        endsOn,
      },
    };
  },
});

const end = commandRoute({
  path: 'householdAccessEnd',
  summary: 'Take a code back; every session of it ends at once',
  params: AccessParams,
  body: EndHouseholdAccess,
  answer: Made,
  handle: async (asked) => {
    const { em, params, body, services } = asked;
    const access = await findRow(em, HouseholdAccess, { id: params.accessId });
    const place = access && (await findPlace(asked, access.householdId));
    const act = actOfEnding(asked, { access, place });
    if ('refused' in act) return act;
    const ended = await endAccess(em, { ...params, reason: body.reason }, act);
    if ('refused' in ended) return ended;
    await services.identity.closeAccount(ended.userId);
    return { answer: { id: params.accessId } };
  },
});

export const HOUSEHOLD_ACCESS_ROUTES = [list, give, sheet, end];

async function findPlace(
  { em }: Pick<CommandAsked<unknown, unknown>, 'em'>,
  householdId: string,
): Promise<{ centreId: string; areaCode: string; householdId: string } | undefined> {
  const household = await findRow(em, Household, { id: householdId });
  return household && { ...household, householdId };
}

/** Who gives codes takes them back; a member also ends the own ones and those of the own helpers. */
function actOfEnding(
  asked: Asking,
  of: {
    readonly access: HouseholdAccess | undefined;
    readonly place: Awaited<ReturnType<typeof findPlace>>;
  },
): Act | Refused {
  const { access, place } = of;
  const isOwn = asked.caller.seats.some(
    ({ personId, seatId, role }) =>
      role === 'household' &&
      personId === access?.personId &&
      (access.kind === 'member' || seatId !== access.seatId),
  );
  const permission = isOwn ? 'speak-as-household' : 'give-household-access';
  return actAt(asked, permission, { place, see: 'see-case' });
}

/** The old code stops in the same transaction, so that two sheets never open one view by mistake. */
async function replace(
  asked: CommandAsked<{ householdId: string }, NewHouseholdAccess>,
  act: Act,
): Promise<Refused | undefined> {
  const { em, body, params, services } = asked;
  const accessId = body.replacesAccessId ?? '';
  const old = await findRow(em, HouseholdAccess, { id: accessId });
  if (old?.householdId !== params.householdId) return { refused: 'no-such-access' };
  const ended = await endAccess(em, { accessId, reason: 'replaced' }, act);
  if ('refused' in ended) return ended;
  await services.identity.closeAccount(ended.userId);
  return undefined;
}
