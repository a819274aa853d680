import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Debt } from '../assessment/debt.ts';
import { negotiateCreditors, type AgreedDebt } from '../assessment/forms/negotiate-creditors.ts';
import { prepareProposal } from '../assessment/forms/prepare-proposal.ts';
import { Proposal } from '../assessment/proposal.ts';
import { listRows } from '../rows.ts';
import { actOf, AT, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import {
  ENDED,
  inWriting,
  NEW_CREDITOR,
  speakingIn,
  type House,
} from '../testing/negotiation-world.ts';
import { resumeMatter } from './ends.ts';
import { listCreditors } from './list-creditors.ts';
import { listNegotiations } from './list-negotiations.ts';
import { markDangers } from './open-matter.ts';
import { readNegotiations } from './read-negotiations.ts';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const secretary = () => actOf(world, 'secretary');
const { aHouse, sign, open, offer, answer, end, begun } = speakingIn(() => world);

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
    kept(await end(refused, { ...ENDED, as: 'refused' }));
    kept(await offer(silent, { offeredSatang: null, untilOn: null }));
    kept(await end(silent, { ...ENDED, as: 'silent' }));
    await world.run((em) =>
      markDangers(em, { negotiationId: threatened, dangers: ['threats'] }, secretary()),
    );
    kept(await end(threatened, { ...ENDED, as: 'referred', forum: 'police' }));

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

describe('a creditor', () => {
  it('may stay unnamed but not undescribed', async () => {
    const house = await aHouse();
    const nobody = { creditors: [{ ...NEW_CREDITOR }] };
    expect(await open(house, 0, nobody)).toEqual({ refused: 'creditor-without-description' });
    expect(await open(house, 0, { creditors: [] })).toEqual({
      refused: 'creditor-without-description',
    });
  });

  it('is known once, lends to several houses, and several may have lent one debt', async () => {
    const [first, second] = [await aHouse(), await aHouse()];
    const lenders = [
      { ...NEW_CREDITOR, name: 'นางสมมติ ปล่อยกู้' },
      { ...NEW_CREDITOR, description: 'น้องสาวของนางสมมติ' },
    ];
    kept(await open(first, 0, { creditors: lenders }));
    const em = world.database.fork();
    const search = { centreId: world.centreId, search: 'ปล่อยกู้' };
    const [known] = await listCreditors(em, search);
    const again = { creditors: [{ ...NEW_CREDITOR, creditorId: known?.creditorId ?? '' }] };
    kept(await open(second, 0, again));
    const [found] = await listCreditors(world.database.fork(), search);
    expect(found).toMatchObject({ households: 2, debts: 2 });
    const strange = { creditors: [{ ...NEW_CREDITOR, creditorId: randomUUID() }] };
    expect(await open(await aHouse(), 0, strange)).toEqual({ refused: 'no-such-creditor' });
  });

  it('is spoken with once for each debt, by whoever began first', async () => {
    const house = await aHouse();
    const both = await Promise.all([open(house, 0), open(house, 0)]);
    expect(both.filter((one) => 'refused' in one)).toEqual([{ refused: 'talks-begun-already' }]);
  });
});

describe('an end', () => {
  it('asks what was tried, and an office that takes debts of this size', async () => {
    const house = await aHouse();
    const negotiationId = await begun(house);
    for (const as of ['refused', 'silent'] as const) {
      expect(await end(negotiationId, { ...ENDED, as })).toEqual({ refused: 'nothing-was-tried' });
    }
    const police = { ...ENDED, as: 'referred', forum: 'police' } as const;
    expect(await end(negotiationId, police)).toEqual({ refused: 'police-only-for-threats' });
    kept(await end(negotiationId, { ...ENDED, as: 'left-out', reason: 'household-wishes' }));
    expect(await offer(negotiationId)).toEqual({ refused: 'talks-have-ended' });
  });
});
