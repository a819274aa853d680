import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Duty } from '../duties/duty.ts';
import { processIds } from '../outbox/process-ids.ts';
import { listRows } from '../rows.ts';
import { actOf, AT, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { ENDED, inWriting, speakingIn } from '../testing/negotiation-world.ts';
import { anOpenTask } from '../testing/tasks.ts';
import { endOffersOfCase } from './end-of-case.ts';
import { leaveOutSurveyedAnew } from './ends.ts';
import { expireOffer } from './expire-offer.ts';
import { confirmMandate, endMandate, type MandatePlan } from './mandates.ts';
import { readNegotiations } from './read-negotiations.ts';
import { renewOffer } from './renew-offer.ts';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const secretary = () => actOf(world, 'secretary');
const { aHouse, sign, offer, answer, end, begun } = speakingIn(() => world);

describe('the signed authority', () => {
  it('comes before any offer, and a first talk may come before it', async () => {
    const house = await aHouse();
    const negotiationId = await begun(house);
    kept(await offer(negotiationId, { offeredSatang: null, untilOn: null }));
    expect(await offer(negotiationId)).toEqual({ refused: 'mandate-missing' });
    expect(await end(negotiationId, inWriting(100n))).toEqual({ refused: 'mandate-missing' });
    kept(await sign(house));
    kept(await offer(negotiationId));
  });

  it('without a kept paper holds once another person has confirmed it', async () => {
    const house = await aHouse();
    const negotiationId = await begun(house);
    const evidence = { evidence: 'two-recorders', paperReference: null } as const;
    const { mandateId } = kept(await sign(house, evidence));
    expect(await offer(negotiationId)).toEqual({ refused: 'mandate-missing' });
    const confirm = (name: string) =>
      world.run((em) => confirmMandate(em, { mandateId }, actOf(world, name)));
    expect(await confirm('secretary')).toEqual({ refused: 'second-recorder-is-the-first' });
    const both = await Promise.all([confirm('member1'), confirm('member2')]);
    expect(both.filter((one) => 'refused' in one)).toEqual([{ refused: 'mandate-is-proved' }]);
    kept(await offer(negotiationId));
  });

  it('is asked of somebody who owes the debt, is signed properly, and may be taken back', async () => {
    const house = await aHouse();
    const stranger = await aHouse();
    const negotiationId = await begun(house);
    expect(await sign(house, { personId: stranger.personId })).toEqual({ refused: 'not-a-member' });
    const thumb: Partial<MandatePlan> = { signatureKind: 'fingerprint', witnessNames: ['พยาน'] };
    expect(await sign(house, thumb)).toEqual({ refused: 'fingerprint-needs-two-witnesses' });
    expect(await sign(house, { paperReference: ' ' })).toEqual({
      refused: 'paper-reference-missing',
    });
    const foreign = { evidence: 'photo', photoId: randomUUID() } as const;
    expect(await sign(house, foreign)).toEqual({ refused: 'photo-of-this-case-missing' });
    const { mandateId } = kept(await sign(house));
    const takeBack = (endedOn: string) =>
      world.run((em) => endMandate(em, { mandateId, endedOn }, secretary()));
    expect(await takeBack('2021-03-01')).toEqual({ refused: 'ends-before-it-was-signed' });
    kept(await takeBack(ON));
    expect(await takeBack(ON)).toEqual({ refused: 'mandate-has-ended' });
    expect(await offer(negotiationId)).toEqual({ refused: 'mandate-missing' });
  });

  it('is asked for by the database too', async () => {
    const house = await aHouse();
    const negotiationId = await begun(house);
    const insert = world.database.fork().execute(
      `insert into negotiation_talk (id, negotiation_id, centre_id, area_code, number, held_on, channel,
         side, who, offered_satang, until_on, owed_satang, status, by_seat_id, recorded_at)
       select gen_random_uuid(), id, centre_id, area_code, 9, '2021-03-25', 'visit', 'household', 'x',
              100, '2021-04-01', 200, 'open', negotiator_seat_id, now() from negotiation where id = ?`,
      [negotiationId],
    );
    await expect(insert).rejects.toThrow('no signed authority');
  });
});

describe('an offer', () => {
  it('above the debt is refused', async () => {
    const house = await aHouse();
    kept(await sign(house));
    const negotiationId = await begun(house);
    const above = { offeredSatang: 2_745_001n };
    expect(await offer(negotiationId, above)).toEqual({ refused: 'offer-above-the-debt' });
  });

  it('is answered once, whoever writes the answer down at the same moment', async () => {
    const house = await aHouse();
    kept(await sign(house));
    const negotiationId = await begun(house);
    const { talkId } = kept(await offer(negotiationId));
    expect(await offer(negotiationId)).toEqual({ refused: 'offer-is-open' });
    expect(await end(negotiationId, { ...ENDED, as: 'silent' })).toEqual({
      refused: 'offer-is-open',
    });
    const both = await Promise.all([
      answer(talkId, { answer: 'accepted' }),
      answer(talkId, { answer: 'refused' }, 'chair'),
    ]);
    expect(both.filter((one) => 'refused' in one)).toEqual([{ refused: 'offer-answered-already' }]);
  });

  it('expires after its last day or is answered, never both', async () => {
    const house = await aHouse();
    kept(await sign(house));
    const negotiationId = await begun(house);
    const { talkId } = kept(await offer(negotiationId, { untilOn: ON }));
    const expire = (at: string) => world.run((em) => expireOffer(em, { negotiationId, at }));
    expect(await expire(AT)).toBe(false);
    const tomorrow = '2021-03-26T01:00:00.000Z';
    const [told, expired] = await Promise.all([answer(talkId), expire(tomorrow)]);
    expect('refused' in told).toBe(expired);
    expect(await expire(tomorrow)).toBe(false);
    if (expired) expect(told).toEqual({ refused: 'offer-has-expired' });
  });

  it('falls when the debt is surveyed anew, and the talks about the old line end', async () => {
    const house = await aHouse();
    kept(await sign(house));
    const negotiationId = await begun(house);
    const { talkId } = kept(await offer(negotiationId));
    await world.run((em) =>
      leaveOutSurveyedAnew(em, { caseId: house.caseId, round: 1 }, secretary()),
    );
    expect(await answer(talkId)).toEqual({ refused: 'talks-have-ended' });
    const { matters } = await readNegotiations(world.database.fork(), {
      caseId: house.caseId,
      round: 1,
      on: ON,
    });
    expect(matters[0]).toMatchObject({
      matter: { status: 'left-out' },
      talks: [{ status: 'withdrawn' }],
      moves: [{ reason: 'surveyed-again' }],
    });
  });
});

describe('a new offer', () => {
  /** The task that opens the day after, as its process would open it. */
  async function theTask(negotiationId: string) {
    const where = { subjectId: negotiationId };
    const [duty] = await listRows(world.database.fork(), Duty, {
      where,
      orderBy: { openedAt: 'desc' },
    });
    if (duty === undefined) throw new Error('No duty');
    const wish = { processId: processIds.ofDuty(duty.id), kind: duty.kind, ...where };
    return world.run((em) => anOpenTask(em, duty, { ...wish, caseId: duty.caseId }));
  }

  it('follows one that has run out, and its last day is awaited in turn', async () => {
    const house = await aHouse();
    kept(await sign(house));
    const negotiationId = await begun(house);
    kept(await offer(negotiationId, { untilOn: ON }));
    const task = await theTask(negotiationId);
    const later = { ...secretary(), at: '2021-03-26T02:00:00.000Z' };
    await world.run((em) => expireOffer(em, { negotiationId, at: later.at }));
    const talk = {
      negotiationId,
      heldOn: '2021-03-26',
      channel: 'phone',
      side: 'household',
      who: 'เจ้าหนี้',
      askedSatang: null,
      offeredSatang: 2_100_000n,
      untilOn: '2021-04-30',
      said: null,
    } as const;
    kept(await world.run((em) => renewOffer(em, { task, talk }, later)));
    const duties = await listRows(world.database.fork(), Duty, {
      where: { subjectId: negotiationId },
      orderBy: { opensOn: 'asc' },
    });
    expect(duties.map(({ opensOn, status }) => [opensOn, status])).toEqual([
      ['2021-03-26', 'done'],
      ['2021-05-01', 'waiting'],
    ]);
  });

  it('is not asked for once the case is over', async () => {
    const house = await aHouse();
    kept(await sign(house));
    const negotiationId = await begun(house);
    kept(await offer(negotiationId));
    await world.run((em) => endOffersOfCase(em, { caseId: house.caseId, at: AT }));
    const where = { subjectId: negotiationId };
    const found = await listRows(world.database.fork(), Duty, { where, orderBy: { id: 'asc' } });
    expect(found.map(({ status }) => status)).toEqual(['ended']);
  });
});
