import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aHelper, comesIn } from '../testing/household-door.ts';
import { openTwoMembers, type TwoMembers } from '../testing/two-members.ts';
import { readFile } from '../testing/walk.ts';

jest.setTimeout(90_000);

let house: TwoMembers;

beforeAll(async () => {
  house = await openTwoMembers();
});

afterAll(() => house.close());

describe('the own view', () => {
  it('shows path, next payment in words, debts before and now, and the month of freedom', async () => {
    const view = await house.viewOf(house.debtor);
    expect(view).toMatchObject({ status: 'repaying', maySpeak: true, isMember: true });
    expect(view.moves.at(-1)).toMatchObject({ status: 'repaying' });
    const [payment] = view.payments;
    expect(payment).toMatchObject({ promptpay: null, words: { th: expect.stringMatching(/บาท/) } });
    expect(view.freeMonth).toMatch(/^20\d\d-\d\d$/);
    expect(BigInt(view.debtBeforeSatang)).toBeGreaterThan(0n);
  });

  it('shows a PromptPay code once the fund has recorded an id, for the amount that is due', async () => {
    const treasurer = await house.village.person('treasurer');
    const em = house.services.database.fork();
    const chair = await house.village.seatIdOf(await house.village.person('chair'));
    const secretary = await house.village.seatIdOf(await house.village.person('secretary'));
    const seat = await house.village.seatIdOf(treasurer);
    const opened = await treasurer.post(
      'cashPlaces',
      { fundId: house.village.fundId },
      {
        body: {
          kind: 'bank',
          bankName: 'ธ.ก.ส.',
          accountEnding: '1234',
          signatorySeatIds: [chair, secretary, seat],
        },
      },
    );
    expect(opened.body).toMatchObject({ id: expect.any(String) });
    const { id: placeId } = opened.body as { id: string };
    const wrong = await treasurer.post('promptpay', { placeId }, { body: { number: '12' } });
    expect(wrong.body).toMatchObject({ fields: [{ code: 'not-a-promptpay-id' }] });
    const set = await treasurer.post('promptpay', { placeId }, { body: { number: '0812345678' } });
    expect(set.status).toBe(200);
    const [payment] = (await house.viewOf(house.debtor)).payments;
    expect(payment?.promptpay).toMatchObject({ ending: '5678', qr: { path: expect.any(String) } });
    const trail = await em.execute<{ detail: unknown }[]>(
      `select detail from audit_event where action = 'promptpay-set'`,
    );
    expect(JSON.stringify(trail)).not.toContain('0812345678');
  });

  it('is for nobody of another house or without the right', async () => {
    for (const role of ['member', 'auditor', 'nfe-officer', 'administrator'] as const) {
      const someone = await house.village.person(role);
      expect((await someone.get('ownView', { caseId: house.caseId })).status).toBe(404);
    }
  });

  it('tells who looked, by role and day, and not the household’s own reading', async () => {
    await (await house.village.person('treasurer')).get('loan', { loanId: house.loanId });
    const { looks } = await house.viewOf(house.debtor);
    expect(looks).toContainEqual({ on: '2026-11-23', role: 'secretary', at: 'case' });
    expect(looks).toContainEqual({ on: '2026-11-23', role: 'treasurer', at: 'loan' });
    expect(looks.filter(({ role }) => role === 'household')).toEqual([]);
    expect(JSON.stringify(looks)).not.toContain('คุณ');
  });

  it('is printed by the secretary through the eyes of one member', async () => {
    const secretary = await house.village.person('secretary');
    const sheet = await secretary.get(
      'ownView',
      { caseId: house.caseId },
      `?forPersonId=${house.spouseId}`,
    );
    expect(sheet.body).toMatchObject({ seenAs: expect.stringContaining('คู่ชีวิต'), maySpeak: false });
  });
});

describe('a debt kept private', () => {
  let debtId: string;
  const other = async (path: 'case' | 'caseTimeline') =>
    JSON.stringify((await house.spouse.get(path, { caseId: house.caseId })).body);

  beforeAll(async () => {
    const { debts } = await house.viewOf(house.debtor);
    debtId = debts[0]?.debtId ?? '';
  });

  it('is marked by its house.debtor alone', async () => {
    const body = { isPrivate: true };
    expect((await house.spouse.post('debtPrivacy', { debtId }, { body })).status).toBe(403);
    const helper = (await comesIn(house.village, { caseId: house.caseId, helper: aHelper() }))
      .person;
    const refused = await helper.post('debtPrivacy', { debtId }, { body });
    expect(refused.body).toMatchObject({ code: 'for-the-member-alone' });
    expect((await house.debtor.post('debtPrivacy', { debtId }, { body })).status).toBe(200);
    const again = await house.debtor.post('debtPrivacy', { debtId }, { body });
    expect(again.body).toMatchObject({ code: 'already-so' });
  });

  it('shows to its house.debtor and to the centre as before', async () => {
    const own = (await house.viewOf(house.debtor)).debts;
    expect(own.find((debt) => debt.debtId === debtId)).toMatchObject({
      isPrivate: true,
      mayChangePrivacy: true,
    });
    const { debts } = await readFile(house.village, house.caseId);
    expect(debts?.map((debt) => debt.debtId)).toContain(debtId);
  });

  it('does not exist for the other member: no line, no sum, no paper, no plan, no trail', async () => {
    const view = await house.viewOf(house.spouse);
    expect(view.debts.map((debt) => debt.debtId)).not.toContain(debtId);
    expect(view.debtBeforeSatang).toBe('0');
    const text = await other('case');
    expect(text).not.toContain(debtId);
    const file = JSON.parse(text) as Record<string, unknown>;
    expect(file).toMatchObject({ debts: [], before: null, proposal: null });
    expect(await other('caseTimeline')).not.toMatch(/Satang"/);
    const plan = { caseId: house.caseId, debts: null };
    const told = await house.spouse.post('planComparisons', {}, { body: plan, key: null });
    expect(told.status).not.toBe(200);
    const change = await house.spouse.post(
      'debtPrivacy',
      { debtId },
      { body: { isPrivate: false } },
    );
    expect(change.status).toBe(404);
  });

  it('stays hidden from a seat that names nobody', async () => {
    const { householdId } = await house.viewOf(house.debtor);
    const nobody = await house.village.person('household', { householdId });
    expect((await house.viewOf(nobody)).debts).toEqual([]);
  });

  it('shows again when its house.debtor says so', async () => {
    await house.debtor.post('debtPrivacy', { debtId }, { body: { isPrivate: false } });
    expect((await house.viewOf(house.spouse)).debts.map((debt) => debt.debtId)).toContain(debtId);
  });
});
