import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Debt } from '../assessment/debt.ts';
import { negotiateCreditors, type AgreedDebt } from '../assessment/forms/negotiate-creditors.ts';
import { prepareProposal } from '../assessment/forms/prepare-proposal.ts';
import { Proposal } from '../assessment/proposal.ts';
import { Duty } from '../duties/duty.ts';
import { processIds } from '../outbox/process-ids.ts';
import { listRows } from '../rows.ts';
import { actOf, AT, aProposedCase, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { anOpenTask } from '../testing/tasks.ts';
import { endOffersOfCase } from './end-of-case.ts';
import { endMatter, leaveOutSurveyedAnew, resumeMatter, type MatterEnding } from './ends.ts';
import { expireOffer } from './expire-offer.ts';
import { listCreditors } from './list-creditors.ts';
import { listNegotiations } from './list-negotiations.ts';
import { confirmMandate, endMandate, signMandate, type MandatePlan } from './mandates.ts';
import { markDangers, openMatter, type MatterPlan } from './open-matter.ts';
import { readNegotiations } from './read-negotiations.ts';
import { renewOffer } from './renew-offer.ts';
import { answerOffer, recordTalk, type AnswerPlan, type TalkPlan } from './talks.ts';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const secretary = () => actOf(world, 'secretary');
const NEW = { creditorId: null, name: null, description: null, phone: null };

interface House {
  readonly caseId: string;
  readonly personId: string;
  readonly debtIds: readonly string[];
}

/** A house in negotiation with debts of 27,450.00 and, where asked for, more of 10,000.00 each. */
async function aHouse(more = 0): Promise<House> {
  const { caseId, personId, debtId } = await aProposedCase(world, { status: 'negotiating' });
  const debtIds = [debtId];
  await world.run(async (em) => {
    const [first] = await listRows(em, Debt, { where: { caseId }, orderBy: { position: 'asc' } });
    for (let position = 2; position <= more + 1; position += 1) {
      const id = randomUUID();
      debtIds.push(id);
      await em.insert(Debt, { ...first!, id, position, balanceSatang: 1_000_000n });
    }
  });
  return { caseId, personId, debtIds };
}

const sign = (house: House, change: Partial<MandatePlan> = {}) =>
  world.run((em) =>
    signMandate(
      em,
      {
        caseId: house.caseId,
        personId: house.personId,
        signedOn: ON,
        signatureKind: 'signature',
        witnessNames: [],
        evidence: 'paper',
        paperReference: 'แฟ้ม 3 เลขที่ 12',
        photoId: null,
        ...change,
      },
      secretary(),
    ),
  );

const open = (house: House, debtIndex: number, change: Partial<MatterPlan> = {}) =>
  world.run((em) =>
    openMatter(
      em,
      {
        caseId: house.caseId,
        debtId: house.debtIds[debtIndex] ?? '',
        creditors: [{ ...NEW, description: `ขายน้ำแข็งหน้าวัด ${debtIndex}` }],
        coDebtorIds: [],
        dangers: [],
        ...change,
      },
      secretary(),
    ),
  );

const offer = (negotiationId: string, change: Partial<TalkPlan> = {}, act = secretary()) =>
  world.run((em) =>
    recordTalk(
      em,
      {
        negotiationId,
        heldOn: ON,
        channel: 'visit',
        side: 'household',
        who: 'ภรรยาของเจ้าหนี้',
        askedSatang: 2_745_000n,
        offeredSatang: 2_000_000n,
        untilOn: '2021-04-10',
        said: null,
        ...change,
      },
      act,
    ),
  );

const answer = (talkId: string, change: Partial<AnswerPlan> = {}, name = 'secretary') =>
  world.run((em) =>
    answerOffer(
      em,
      {
        talkId,
        answer: 'accepted',
        answeredOn: ON,
        channel: 'phone',
        who: 'เจ้าหนี้',
        said: null,
        counterSatang: null,
        ...change,
      },
      actOf(world, name),
    ),
  );

const end = (negotiationId: string, ending: MatterEnding) =>
  world.run((em) => endMatter(em, { negotiationId, ending }, secretary()));

const common = { endedOn: ON, note: null };
const inWriting = (amountSatang: bigint): MatterEnding => ({
  ...common,
  as: 'settled',
  amountSatang,
  payByOn: '2021-06-30',
  documentReference: 'หนังสือ 7/2564',
  documentOn: ON,
  signedBy: 'เจ้าหนี้',
});

const agree = (house: House, debts: readonly Partial<AgreedDebt>[]) =>
  world.run((em) =>
    negotiateCreditors(em, {
      caseId: house.caseId,
      task: { id: randomUUID(), kind: 'negotiate-creditors' },
      form: {
        outcome: 'agreed',
        debts: debts.map((debt, index) => ({
          debtId: house.debtIds[index] ?? '',
          treatment: 'stays',
          payoffSatang: null,
          agreedOn: ON,
          ...debt,
        })),
      },
      actor: secretary(),
      at: AT,
    }),
  );

async function begun(house: House, debtIndex = 0): Promise<string> {
  return kept(await open(house, debtIndex)).negotiationId;
}

describe('a house whose creditors end in four different ways', () => {
  it('pays what stands in writing, and brings exactly that into the proposal', async () => {
    const house = await aHouse(3);
    kept(await sign(house));
    const [settled, refused, silent, threatened] = [
      await begun(house, 0),
      await begun(house, 1),
      await begun(house, 2),
      await begun(house, 3),
    ];
    const { talkId } = kept(await offer(settled));
    expect(await agree(house, [{}, {}, {}, {}])).toMatchObject({ refused: 'nothing-to-refinance' });
    const merged = { treatment: 'refinance', payoffSatang: 2_000_000n } as const;
    expect(await agree(house, [merged, {}, {}, {}])).toEqual({
      refused: 'creditor-still-in-talks',
    });

    kept(await answer(talkId));
    kept(await end(settled, inWriting(2_000_000n)));
    kept(await offer(refused, { offeredSatang: null, untilOn: null }));
    kept(await end(refused, { ...common, as: 'refused' }));
    kept(await offer(silent, { offeredSatang: null, untilOn: null }));
    kept(await end(silent, { ...common, as: 'silent' }));
    await world.run((em) =>
      markDangers(em, { negotiationId: threatened, dangers: ['threats'] }, secretary()),
    );
    kept(await end(threatened, { ...common, as: 'referred', forum: 'police' }));

    const spoken = { treatment: 'refinance', payoffSatang: 900_000n } as const;
    const inFull = { treatment: 'refinance', payoffSatang: 1_000_000n } as const;
    const off = { ...merged, payoffSatang: 2_000_001n };
    for (const [debts, why] of [
      [[off, {}, {}, {}], 'payoff-differs-from-settlement'],
      [[merged, spoken, {}, {}], 'nothing-on-a-spoken-word'],
      [[merged, {}, {}, inFull], 'referred-debt-stays'],
    ] as const) {
      expect(await agree(house, debts)).toEqual({ refused: why });
    }
    expect(await agree(house, [merged, inFull, {}, {}])).toBeUndefined();

    const written = await world.run((em) =>
      prepareProposal(em, {
        caseId: house.caseId,
        task: { id: randomUUID(), kind: 'prepare-proposal' },
        form: { outcome: 'proposed', termMonths: 30, firstDueOn: '2021-05-25', note: null },
        actor: secretary(),
        at: AT,
      }),
    );
    expect(written).toBeUndefined();
    const [proposal] = await listRows(world.database.fork(), Proposal, {
      where: { caseId: house.caseId },
      orderBy: { number: 'desc' },
    });
    expect(proposal?.amountSatang).toBe(3_000_000n);

    const em = world.database.fork();
    const { matters } = await readNegotiations(em, { caseId: house.caseId, round: 1, on: ON });
    expect(matters.map(({ matter }) => matter.status).toSorted()).toEqual([
      'referred',
      'refused',
      'settled',
      'silent',
    ]);
    const log = await listNegotiations(em, { centreId: world.centreId });
    expect(log.find(({ negotiationId }) => negotiationId === settled)).toMatchObject({
      status: 'settled',
      talks: 1,
      lastOfferSatang: 2_000_000n,
      settledSatang: 2_000_000n,
      creditor: 'ขายน้ำแข็งหน้าวัด 0',
    });
  });

  it('falls back into talks, and then what was settled is no ground any more', async () => {
    const house = await aHouse();
    kept(await sign(house));
    const negotiationId = await begun(house);
    kept(await end(negotiationId, inWriting(2_000_000n)));
    const merged = { treatment: 'refinance', payoffSatang: 2_000_000n } as const;
    expect(await agree(house, [merged])).toBeUndefined();
    const plan = { negotiationId, resumedOn: ON, note: 'ขอเพิ่ม' };
    kept(await world.run((em) => resumeMatter(em, plan, secretary())));
    const pay = (em: ReturnType<typeof world.database.fork>) =>
      em.nativeUpdate(Debt, { id: house.debtIds[0] ?? '' }, { paidOn: ON });
    await expect(world.run(pay)).rejects.toThrow(/debt_is_paid_on_writing_only|word of mouth/);
    kept(await end(negotiationId, inWriting(2_000_000n)));
    await world.run(pay);
    expect(await world.run((em) => resumeMatter(em, plan, secretary()))).toEqual({
      refused: 'debt-is-paid',
    });
  });
});

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

describe('a creditor', () => {
  it('may stay unnamed but not undescribed', async () => {
    const house = await aHouse();
    const nobody = { creditors: [{ ...NEW }] };
    expect(await open(house, 0, nobody)).toEqual({ refused: 'creditor-without-description' });
    expect(await open(house, 0, { creditors: [] })).toEqual({
      refused: 'creditor-without-description',
    });
  });

  it('is known once, lends to several houses, and several may have lent one debt', async () => {
    const [first, second] = [await aHouse(), await aHouse()];
    const lenders = [
      { ...NEW, name: 'นางสมมติ ปล่อยกู้' },
      { ...NEW, description: 'น้องสาวของนางสมมติ' },
    ];
    kept(await open(first, 0, { creditors: lenders }));
    const em = world.database.fork();
    const search = { centreId: world.centreId, search: 'ปล่อยกู้' };
    const [known] = await listCreditors(em, search);
    const again = { creditors: [{ ...NEW, creditorId: known?.creditorId ?? '' }] };
    kept(await open(second, 0, again));
    const [found] = await listCreditors(world.database.fork(), search);
    expect(found).toMatchObject({ households: 2, debts: 2 });
    const strange = { creditors: [{ ...NEW, creditorId: randomUUID() }] };
    expect(await open(await aHouse(), 0, strange)).toEqual({ refused: 'no-such-creditor' });
  });

  it('is spoken with once for each debt, by whoever began first', async () => {
    const house = await aHouse();
    const both = await Promise.all([open(house, 0), open(house, 0)]);
    expect(both.filter((one) => 'refused' in one)).toEqual([{ refused: 'talks-begun-already' }]);
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
    expect(await end(negotiationId, { ...common, as: 'silent' })).toEqual({
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

describe('an end', () => {
  it('asks what was tried, and an office that takes debts of this size', async () => {
    const house = await aHouse();
    const negotiationId = await begun(house);
    for (const as of ['refused', 'silent'] as const) {
      expect(await end(negotiationId, { ...common, as })).toEqual({ refused: 'nothing-was-tried' });
    }
    const police = { ...common, as: 'referred', forum: 'police' } as const;
    expect(await end(negotiationId, police)).toEqual({ refused: 'police-only-for-threats' });
    kept(await end(negotiationId, { ...common, as: 'left-out', reason: 'household-wishes' }));
    expect(await offer(negotiationId)).toEqual({ refused: 'talks-have-ended' });
  });
});
