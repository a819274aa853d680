import type { Village } from './village.ts';

/** One payment that nobody has doubted, and the request to undo another. */
export async function twoPayments(
  village: Village,
  loanId: string,
): Promise<{ repaymentId: string; reversalId: string }> {
  const treasurer = await village.person('treasurer');
  const pay = async () => {
    const body = { amountSatang: '100', paidOn: '2026-11-23' };
    const told = await treasurer.post('repayments', { loanId }, { body });
    return (told.body as { repaymentId: string }).repaymentId;
  };
  const [repaymentId, doubted] = [await pay(), await pay()];
  const asked = await treasurer.post(
    'repaymentReversals',
    { loanId, repaymentId: doubted },
    { body: { reason: 'พิมพ์ผิด' } },
  );
  return { repaymentId, reversalId: (asked.body as { reversalId: string }).reversalId };
}
