import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SupportStatus } from '#domain/support/support-statuses';
import { actOf, aProposedCase, AT, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { listSupportOfCase, moveSupport, readSupport } from './move-support.ts';
import { offerSupport } from './offer-support.ts';
import { answerOffer, followIncome, recordFirstSale, reportTraining } from './report-support.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

const act = () => actOf(world, 'secretary');

async function anOffer() {
  const { caseId, personId } = await aProposedCase(world, { status: 'repaying' });
  const plan = {
    caseId,
    agency: 'nfe',
    occupation: 'basketry',
    personId,
    need: 'สานตะกร้า',
  } as const;
  const offer = () => world.run((em) => offerSupport(em, plan, act()));
  const { supportId } = kept(await offer());
  const move = (to: SupportStatus, reason: string | null = null) =>
    world.run((em) => moveSupport(em, { supportId, to, reason, at: AT }));
  return { caseId, supportId, plan, offer, move };
}

describe('support', () => {
  it('is offered for a member of the household, one at a time', async () => {
    const { offer, plan, supportId } = await anOffer();
    expect(await offer()).toEqual({ refused: 'support-is-open' });
    const stranger = { ...plan, personId: randomUUID() };
    const outcome = await world.run((em) => offerSupport(em, stranger, act()));
    expect(outcome).toEqual({ refused: 'not-of-this-household' });
    expect(await readSupport(world.database.fork(), { supportId })).toEqual({ agency: 'nfe' });
  });

  it('goes from the answer over training and first sale to an income', async () => {
    const { supportId, caseId, move } = await anOffer();
    const report = () => ({ supportId, taskId: randomUUID(), happenedOn: ON, note: null });
    const early = await world.run((em) => reportTraining(em, report(), act()));
    expect(early).toEqual({ refused: 'not-in-this-state' });
    kept(await world.run((em) => answerOffer(em, { supportId, answer: 'accepted' }, act())));
    await move('accepted');
    const training = report();
    kept(await world.run((em) => reportTraining(em, training, act())));
    const twice = await world.run((em) => reportTraining(em, training, act()));
    expect(twice).toEqual({ refused: 'reported-already' });
    await move('training');
    await move('training');
    const sale = { ...report(), saleSatang: 50_000n, market: 'ตลาดน่าน' };
    const future = { ...sale, happenedOn: '2021-03-26' };
    const tooEarly = await world.run((em) => recordFirstSale(em, future, act()));
    expect(tooEarly).toEqual({ refused: 'happened-in-the-future' });
    const negative = { ...sale, saleSatang: -1n };
    const wrong = await world.run((em) => recordFirstSale(em, negative, act()));
    expect(wrong).toEqual({ refused: 'amount-is-negative' });
    kept(await world.run((em) => recordFirstSale(em, sale, act())));
    await move('selling');
    const income = { ...report(), monthIncomeSatang: 300_000n, market: null };
    kept(await world.run((em) => followIncome(em, income, act())));
    await move('lasting-market');
    const [file] = await listSupportOfCase(world.database.fork(), caseId);
    expect(file?.support).toMatchObject({ status: 'lasting-market', endedOn: ON });
    expect(file?.events.map(({ kind }) => kind).toSorted()).toEqual([
      'first-sale',
      'income',
      'training',
    ]);
  });

  it('that was refused keeps the reason and makes room for another offer', async () => {
    const { supportId, offer, move } = await anOffer();
    const answer = { supportId, answer: 'refused', reason: 'no-trainer' } as const;
    kept(await world.run((em) => answerOffer(em, answer, act())));
    await move('refused', 'no-trainer');
    const again = await world.run((em) => answerOffer(em, answer, act()));
    expect(again).toEqual({ refused: 'answered-already' });
    await expect(move('selling')).rejects.toThrow('may not move from refused to selling');
    kept(await offer());
  });
});
