import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LoanView } from '#contracts/loans';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { aRepayingLoan } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let treasurer: Person;
let chair: Person;
let loanId: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  ({ loanId } = await aRepayingLoan(village));
  treasurer = await village.person('treasurer');
  chair = await village.person('chair');
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function pay(): Promise<string> {
  const body = { amountSatang: '98762', paidOn: '2026-11-23' };
  const told = await treasurer.post('repayments', { loanId }, { body });
  return (told.body as { repaymentId: string }).repaymentId;
}

async function loanOf(person: Person): Promise<LoanView> {
  return (await person.get('loan', { loanId })).body as LoanView;
}

const REASON = { reason: 'พิมพ์จำนวนเงินผิด' };

describe('undoing a payment over HTTP', () => {
  it('takes two people, one effect under repeated requests, and leaves a cancelled receipt', async () => {
    const before = await loanOf(treasurer);
    const repaymentId = await pay();
    const asked = await treasurer.post(
      'repaymentReversals',
      { loanId, repaymentId },
      { body: REASON },
    );
    expect(asked).toMatchObject({ status: 201, body: { status: 'asked' } });
    const { reversalId } = asked.body as { reversalId: string };
    const waiting = (await loanOf(chair)).receipts.find((one) => one.repaymentId === repaymentId);
    expect(waiting?.reversal).toMatchObject({ reversalId, ...REASON, isOwn: false });

    const confirm = { body: { outcome: 'confirmed' } };
    const own = await treasurer.post('decideReversal', { reversalId }, confirm);
    expect(own).toMatchObject({ status: 409, body: { code: 'confirm-by-another' } });
    const member = await village.person('member');
    const foreign = await member.post('decideReversal', { reversalId }, confirm);
    expect(foreign).toMatchObject({ status: 403, body: { code: 'not-allowed' } });

    const key = randomUUID();
    const told = await Promise.all(
      Array.from({ length: 10 }, () =>
        chair.post('decideReversal', { reversalId }, { ...confirm, key }),
      ),
    );
    for (const one of told) expect(one).toMatchObject({ status: 200, body: { reversalId } });
    const after = await loanOf(treasurer);
    expect(after).toMatchObject({
      outstandingSatang: before.outstandingSatang,
      paidInterestSatang: before.paidInterestSatang,
      schedule: before.schedule,
    });
    const receipt = after.receipts.find((one) => one.repaymentId === repaymentId);
    expect(receipt).toMatchObject({ cancelledOn: '2026-11-23', amountSatang: '98762' });
    const again = await chair.post('decideReversal', { reversalId }, confirm);
    expect(again).toMatchObject({ status: 409, body: { code: 'reversal-decided-already' } });
  });

  it('asks for a reason at its field', async () => {
    const repaymentId = await pay();
    const without = await treasurer.post(
      'repaymentReversals',
      { loanId, repaymentId },
      { body: { reason: ' ' } },
    );
    expect(without).toMatchObject({ status: 400, body: { fields: [{ path: 'reason' }] } });
  });

  it('keeps the reason out of the trail and the outbox', async () => {
    const em = services.database.fork();
    const found = await em.execute<{ found: number }[]>(
      `select (select count(*)::int from audit_event where detail::text like '%พิมพ์%')
            + (select count(*)::int from outbox where payload::text like '%พิมพ์%') as found`,
    );
    expect(found).toEqual([{ found: 0 }]);
  });
});
