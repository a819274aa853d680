import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LoanView, Receipt } from '#contracts/loans';
import { openTestServices, type TestServices } from './testing/open-test-services.ts';
import { openVillage, type Village } from './testing/village.ts';
import { aRepayingLoan, does, readFile } from './testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

describe('the path through the API', () => {
  it('leads from the door to the first instalment, with books that balance', async () => {
    const { caseId, loanId } = await aRepayingLoan(village);
    const treasurer = await village.person('treasurer');
    const before = (await treasurer.get('loan', { loanId })).body as LoanView;
    expect(before).toMatchObject({
      status: 'repaying',
      principalSatang: '2745000',
      totalInterestSatang: '217864',
      nextPaymentSatang: '98762',
      nextDueOn: '2026-12-25',
      dueInstalments: 0,
      dueSatang: '0',
    });
    expect(before.schedule[0]).toMatchObject({ principalSatang: '85037', interestSatang: '13725' });
    expect(before.schedule.at(-1)).toMatchObject({ paymentSatang: '98766' });

    services.setNow('2026-12-25T03:00:00.000Z');
    const form = { kind: 'collect-instalment', outcome: 'paid', paidOn: '2026-12-25' };
    const task = {
      kind: 'collect-instalment',
      by: 'treasurer',
      caseId,
      subjectId: loanId,
    } as const;
    const part = await does(
      village,
      { ...task, subjectNumber: 1 },
      { ...form, amountSatang: '50000' },
    );
    expect(part).toMatchObject({ status: 200, body: { outcome: null, receiptNumber: '1/2569' } });
    const rest = { amountSatang: '48762', paidOn: '2026-12-25' };
    const paid = await treasurer.post('repayments', { loanId }, { body: rest });
    expect(paid).toMatchObject({ status: 201 });
    expect(paid.body as Receipt).toMatchObject({ isPaidOff: false, outstandingSatang: '2659963' });
    const after = (await treasurer.get('loan', { loanId })).body as LoanView;
    expect(after.schedule[0]).toMatchObject({ paidSatang: '98762', settledOn: '2026-12-25' });
    expect(after.ledger.map((entry) => entry.kind)).toEqual(
      expect.arrayContaining(['disburse', 'repay', 'reserve']),
    );
    expect(after.ledger).toHaveLength(4);
    for (const entry of after.ledger) {
      const sum = entry.lines.reduce(
        (total, line) => total + BigInt(line.debitSatang) - BigInt(line.creditSatang),
        0n,
      );
      expect(sum).toBe(0n);
    }
    services.setNow('2027-02-25T03:00:00.000Z');
    const late = (await treasurer.get('loan', { loanId })).body as LoanView;
    expect(late).toMatchObject({
      nextPaymentSatang: '98762',
      nextDueOn: '2027-01-25',
      dueInstalments: 2,
      dueSatang: '197524',
    });
    const { nextTasks } = await readFile(village, caseId);
    expect(nextTasks.map((open) => open.kind)).not.toContain('collect-instalment');
  });

  it('notes who opened a case file, once an hour', async () => {
    services.setNow('2026-11-23T03:00:00.000Z');
    const { caseId } = await aRepayingLoan(village);
    const auditor = await village.person('auditor');
    for (let time = 0; time < 3; time += 1) await auditor.get('case', { caseId });
    const timeline = await auditor.get('caseTimeline', { caseId }, '?limit=100');
    const rows = (timeline.body as { rows: { action: string; actorRole: string | null }[] }).rows;
    const own = rows.filter(
      (row) => row.action === 'case-file-opened' && row.actorRole === 'auditor',
    );
    expect(own).toHaveLength(1);
  });
});
