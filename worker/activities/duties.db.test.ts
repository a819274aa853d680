import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Debt } from '#database/assessment/debt';
import { Duty } from '#database/duties/duty';
import { signMandate, type MandatePlan } from '#database/negotiations/mandates';
import { NegotiationTalk } from '#database/negotiations/negotiation-entities';
import { openMatter } from '#database/negotiations/open-matter';
import { answerOffer, recordTalk } from '#database/negotiations/talks';
import { getRow } from '#database/rows';
import {
  actOf,
  AT,
  aProposedCase,
  aWorld,
  kept,
  ON,
  type World,
} from '../../database/testing/money-world.ts';
import { dutyActivities } from './duties.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

/** An offer that stands until 10 April 2021, and the duty that waits for the day after. */
async function anOffer() {
  const act = actOf(world, 'secretary');
  const { caseId, personId, debtId } = await aProposedCase(world, { status: 'negotiating' });
  const nobody = { creditorId: null, name: null, phone: null };
  const matter = {
    caseId,
    debtId,
    creditors: [{ ...nobody, description: 'คนขายน้ำแข็ง' }],
    coDebtorIds: [],
    dangers: [],
  };
  const mandate: MandatePlan = {
    caseId,
    personId,
    signedOn: ON,
    signatureKind: 'signature',
    witnessNames: [],
    evidence: 'paper',
    paperReference: 'แฟ้ม 3',
    photoId: null,
  };
  return world.run(async (em) => {
    expect((await getRow(em, Debt, { id: debtId })).paidOn).toBeNull();
    kept(await signMandate(em, mandate, act));
    const { negotiationId } = kept(await openMatter(em, matter, act));
    const talk = { negotiationId, heldOn: ON, channel: 'visit', side: 'household' } as const;
    const figures = { askedSatang: null, offeredSatang: 100n, untilOn: '2021-04-10' };
    const words = { who: 'เจ้าหนี้', said: null };
    const { talkId } = kept(await recordTalk(em, { ...talk, ...figures, ...words }, act));
    const duty = await getRow(em, Duty, { subjectId: negotiationId });
    return { talkId, dutyId: duty.id };
  });
}

const statusOf = async (talkId: string) =>
  (await getRow(world.database.fork(), NegotiationTalk, { id: talkId })).status;

const dayComes = (dutyId: string, at = '2021-04-10T17:05:00.000Z') =>
  dutyActivities(world.database).standDuty({ dutyId, to: 'open', at });

describe('the day after the last day of an offer', () => {
  it('makes it expire with the opening of its task, once, by the day in Bangkok', async () => {
    const { talkId, dutyId } = await anOffer();
    expect(await getRow(world.database.fork(), Duty, { id: dutyId })).toMatchObject({
      kind: 'renew-offer',
      opensOn: '2021-04-11',
      status: 'waiting',
    });
    await dayComes(dutyId, AT);
    expect(await statusOf(talkId)).toBe('open');
    await dayComes(dutyId);
    await dayComes(dutyId);
    expect(await statusOf(talkId)).toBe('expired');
    const events = await world.database
      .fork()
      .execute(
        `select 1 from audit_event where action = 'offer-expired' and detail ->> 'untilOn' = '2021-04-10'`,
      );
    expect(events).toHaveLength(1);
  });

  it('changes nothing about an offer that was answered in time, and nobody waits for it', async () => {
    const { talkId, dutyId } = await anOffer();
    const answer = {
      talkId,
      answer: 'accepted',
      answeredOn: ON,
      channel: 'phone',
      who: 'เจ้าหนี้',
      said: null,
      counterSatang: null,
    } as const;
    kept(await world.run((em) => answerOffer(em, answer, actOf(world, 'secretary'))));
    await dayComes(dutyId);
    expect(await statusOf(talkId)).toBe('accepted');
    expect((await getRow(world.database.fork(), Duty, { id: dutyId })).status).toBe('ended');
  });
});
