import { until } from './people.ts';
import type { Village } from './village.ts';

/** Pays the first instalment, and the second while the receipt of the first is being written. */
export async function payTwice(
  { paper, pay }: Pick<Village, 'paper' | 'pay'>,
  loanId: string,
): Promise<void> {
  const first = 'repayment-1';
  paper.whileWriting.set(first, async () => {
    paper.whileWriting.delete(first);
    await pay(loanId, 2);
  });
  await pay(loanId, 1);
  const loan = paper.loans.get(loanId);
  await until('the second payment', () => (loan?.paidThrough === 2 ? true : undefined));
}
