/**
 * The money of a fund under fire: a bank is opened, cash goes in, is counted and drawn out by two, a
 * household pays to the bank, and a fee of the bank is booked from its statement.
 */

import { BankAccount, EnteredLines } from '#contracts/bank-lines';
import { Made } from '#contracts/centres';
import { FundCash } from '#contracts/fund-cash';
import { Receipt } from '#contracts/loans';
import type { PathName } from '#contracts/paths';
import { formatThaiDate } from '#domain/dates/buddhist-era';
import { getLoan } from '../client/path/lending.ts';
import type { CaseWalk } from '../client/path/step.ts';
import { readMe } from '../client/reading.ts';

interface Money {
  readonly fundId: string;
  readonly undivided: string;
  readonly bank: string;
}

/** `walk` is of a household that repays a loan of the fund. */
export async function keepTheCash(
  walk: CaseWalk,
  { fundId, round }: { fundId: string; round: number },
): Promise<void> {
  const money = await openBank(walk, { fundId, round });
  const move = { movedOn: walk.today(), amountSatang: '200000' };
  const into = { fromPlaceId: money.undivided, toPlaceId: money.bank };
  await send(walk, 'chair', { path: 'cashMoves', params: { fundId }, body: { ...move, ...into } });
  await payToTheBank(walk, money);
  await countTheCash(walk, money);
  await drawOut(walk, money);
  await bookTheFee(walk, money);
}

async function openBank(
  walk: CaseWalk,
  { fundId, round }: { fundId: string; round: number },
): Promise<Money> {
  const { chair, secretary, treasurer } = walk.crew;
  const signatorySeatIds: string[] = [];
  for (const client of [chair, secretary, treasurer]) {
    signatorySeatIds.push((await readMe(client)).seats[0]?.seatId ?? '');
  }
  const body = {
    kind: 'bank',
    bankName: 'ธ.ก.ส.',
    accountEnding: String(1000 + round),
    signatorySeatIds,
  };
  const bank = await send(walk, 'chair', { path: 'cashPlaces', params: { fundId }, body });
  const { places } = await readCash(walk, fundId);
  const undivided = places.find(({ kind }) => kind === 'undivided')?.placeId ?? '';
  return { fundId, undivided, bank };
}

function readCash({ crew }: CaseWalk, fundId: string): Promise<FundCash> {
  return crew.chair.read({ path: 'fundCash', params: { fundId }, answer: FundCash });
}

/** A part of an instalment, so that the loan goes on. */
async function payToTheBank(walk: CaseWalk, { bank }: Money): Promise<void> {
  const { loanId } = await getLoan(walk);
  const { treasurer: client } = walk.crew;
  const body = { amountSatang: '5000', paidOn: walk.today(), bankPlaceId: bank };
  const command = { path: 'repayments', params: { loanId }, body, answer: Receipt } as const;
  await walk.act({ name: 'bank-payment', by: 'treasurer', client, command });
}

/** Only the thousand-baht notes are found; the rest is posted as short. */
async function countTheCash(walk: CaseWalk, money: Money): Promise<void> {
  const placeId = money.undivided;
  const { places } = await readCash(walk, money.fundId);
  const lying = BigInt(places.find((place) => place.placeId === placeId)?.balanceSatang ?? '0');
  const pieces = [{ denominationSatang: 100_000, pieces: Number(lying / 100_000n) }];
  const countId = await send(walk, 'chair', {
    path: 'cashCounts',
    params: { placeId },
    body: { pieces },
  });
  const body = { outcome: 'confirmed' };
  await send(walk, 'treasurer', { path: 'decideCount', params: { countId }, body });
}

async function drawOut(walk: CaseWalk, { fundId, undivided, bank }: Money): Promise<void> {
  const body = {
    fromPlaceId: bank,
    toPlaceId: undivided,
    amountSatang: '70000',
    movedOn: walk.today(),
    purpose: 'จ่ายเงินกู้',
  };
  const params = { fundId };
  const withdrawalId = await send(walk, 'chair', { path: 'cashWithdrawals', params, body });
  const signed = { path: 'decideWithdrawal', params: { withdrawalId } } as const;
  await send(walk, 'treasurer', { ...signed, body: { outcome: 'paid' } });
}

async function bookTheFee(walk: CaseWalk, { bank: placeId }: Money): Promise<void> {
  const { chair: client } = walk.crew;
  const day = formatThaiDate(walk.today(), { style: 'numeric' });
  const body = { text: `${day},,15.00,ค่าธรรมเนียม` };
  const command = { path: 'bankLines', params: { placeId }, body, answer: EnteredLines } as const;
  await walk.act({ name: 'bank-lines', by: 'chair', client, command });
  const { lines } = await client.read({
    path: 'bankAccount',
    params: { placeId },
    answer: BankAccount,
  });
  const lineId = lines[0]?.lineId ?? '';
  const kind = 'bank-fee';
  await send(walk, 'treasurer', { path: 'bookBankLine', params: { lineId }, body: { kind } });
}

/** Sends a command that answers with the id of what it made. */
async function send(
  walk: CaseWalk,
  by: 'chair' | 'treasurer',
  it: { path: PathName; params: Readonly<Record<string, string>>; body: object },
): Promise<string> {
  const client = walk.crew[by];
  const command = { ...it, answer: Made };
  return Made.parse(await walk.act({ name: it.path, by, client, command })).id;
}
