/** The money of the village's fund: a bank account with its statement, a withdrawal that waits, a count. */

import { BankAccount } from '#contracts/bank-lines';
import { FundCash } from '#contracts/fund-cash';
import type { Village } from './village.ts';

export interface FundMoney {
  readonly placeId: string;
  readonly bankId: string;
  /** 1,000.00 asked for by the chair out of the 2,000.00 at the bank. */
  readonly withdrawalId: string;
  /** The chair counted 499,000.00 of undivided cash where the books say 498,000.00. */
  readonly countId: string;
  /** 2,000.00 paid in at the bank, as its statement says. */
  readonly lineId: string;
  /** September 2569, closed by the chair. */
  readonly closeId: string;
}

type MadeAtFund = 'cashPlaces' | 'cashMoves' | 'cashWithdrawals' | 'periodCloses';

export async function aWaitingWithdrawal(village: Village): Promise<FundMoney> {
  const { fundId } = village;
  const people = {
    chair: await village.person('chair'),
    secretary: await village.person('secretary'),
    treasurer: await village.person('treasurer'),
  };
  const signatorySeatIds: string[] = [];
  for (const person of Object.values(people)) {
    signatorySeatIds.push(await village.seatIdOf(person));
  }
  const make = async (path: MadeAtFund, body: object) => {
    const told = await people.chair.post(path, { fundId }, { body });
    if (told.status !== 201) throw new Error(`${path}: ${JSON.stringify(told.body)}`);
    return (told.body as { id: string }).id;
  };
  const bank = { kind: 'bank', bankName: 'ธ.ก.ส. สาขาน่าน', accountEnding: '4321' };
  const bankId = await make('cashPlaces', { ...bank, signatorySeatIds });
  const { body } = await people.chair.get('fundCash', { fundId });
  const placeId = FundCash.parse(body).places[0]?.placeId ?? '';
  const into = { fromPlaceId: placeId, toPlaceId: bankId, movedOn: '2026-11-23' };
  await make('cashMoves', { ...into, amountSatang: '200000' });
  const withdrawalId = await make('cashWithdrawals', {
    fromPlaceId: bankId,
    toPlaceId: placeId,
    movedOn: '2026-11-23',
    amountSatang: '100000',
    purpose: 'จ่ายเงินกู้',
  });
  const pieces = [{ denominationSatang: 100_000, pieces: 499 }];
  const counting = { placeId: placeId };
  const counted = await people.chair.post('cashCounts', counting, { body: { pieces } });
  const { id: countId } = counted.body as { id: string };
  const at = { placeId: bankId };
  const text = '23/11/2569,"2,000.00",,ฝากเงินสด';
  await people.chair.post('bankLines', at, { body: { text } });
  const account = BankAccount.parse((await people.chair.get('bankAccount', at)).body);
  const lineId = account.lines[0]?.lineId ?? '';
  const closeId = await make('periodCloses', { kind: 'month', yearBe: 2569, month: 9 });
  return { placeId, bankId, withdrawalId, countId, lineId, closeId };
}
