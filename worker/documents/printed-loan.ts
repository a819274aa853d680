/** Loan contract and receipt in print (CCC s.653: written evidence of a loan and of its repayment). */

import type { ExtraUse } from '#domain/interest/repayment';
import { paymentSentence } from '#domain/loans/payment-sentence';
import { stampDutySatang } from '#domain/loans/stamp-duty';
import { satang, sumSatang } from '#domain/money/satang';
import type {
  BilingualText,
  InstalmentFacts,
  LenderFacts,
  LoanContractData,
  PayoffFacts,
  RateFacts,
  ReceiptData,
  ResolutionReference,
  SatangFact,
} from './document-data.ts';
import {
  figures,
  fileDate,
  percentText,
  printedDate,
  printedMoney,
  shortThaiDate,
  toSatang,
} from './printed-facts.ts';

const PERIODS = {
  year: { th: 'ต่อปี', en: 'per year' },
  month: { th: 'ต่อเดือน', en: 'per month' },
} as const satisfies Record<RateFacts['period'], BilingualText>;

const METHODS = {
  declining: { th: 'ลดต้นลดดอก', en: 'on the declining balance' },
  flat: { th: 'คงที่จากเงินต้นแรก', en: 'flat on the first principal' },
  'interest-free': { th: 'ปลอดดอกเบี้ย', en: 'interest-free' },
} as const satisfies Record<RateFacts['method'], BilingualText>;

const EXTRA_USES: Record<ExtraUse, BilingualText> = {
  shorten: {
    th: 'เงินที่เกินงวด: ค่างวดเท่าเดิม หมดหนี้เร็วขึ้น',
    en: 'Beyond the instalment: same instalment, over sooner',
  },
  lower: {
    th: 'เงินที่เกินงวด: จำนวนงวดเท่าเดิม ค่างวดที่เหลือลดลง',
    en: 'Beyond the instalment: same number, lower instalments',
  },
  prepay: {
    th: 'เงินที่เกินงวด: จ่ายเงินต้นของงวดข้างหน้าไว้ก่อน ถึงวันจ่ายเก็บแต่ดอกเบี้ย',
    en: 'Beyond the instalment: principal of the next instalments paid ahead; on their day interest alone is due',
  },
};

/** Throws when the resolution lends another sum: the contract would be evidence against itself. */
export function printedLoanContract(data: LoanContractData) {
  const { centre, isDemo, contractNumber, lender, borrower, witnesses, signatureKind } = data;
  return {
    centre,
    isDemo,
    contractNumber,
    lender,
    lenders: data.lenders.map(lenderRow),
    borrower,
    witnesses,
    isFingerprint: signatureKind === 'fingerprint',
    datedOn: fileDate(data.signedOn),
    signedOn: printedDate(data.signedOn),
    principal: printedMoney(data.principalSatang),
    rate: rateText(data.rate),
    isInterestFree: data.rate.method === 'interest-free',
    payer: payerOf(data),
    bearsDefaultInterest: data.bearsDefaultInterest,
    ...printedSchedule(data.schedule),
    payoffs: data.payoffs.map(creditorRow),
    listed: data.listed.map(creditorRow),
    payoffTotal: printedMoney(
      sumSatang(data.payoffs.map((payoff) => toSatang(payoff.amountSatang))),
    ),
    resolution: printedResolution(data.resolution, data.principalSatang),
    stampDuty: printedMoney(stampDutySatang(toSatang(data.principalSatang))),
  };
}

/** What the paper says of the resolution that it rests on. Throws when that lends another sum. */
export function printedResolution(
  { number, meetingOn, amountSatang, evidenceHash }: ResolutionReference,
  principalSatang: SatangFact,
) {
  if (amountSatang !== null && toSatang(amountSatang) !== toSatang(principalSatang)) {
    throw new RangeError(`Loan of ${principalSatang} satang by a resolution on ${amountSatang}`);
  }
  return { number, on: printedDate(meetingOn), evidenceHash };
}

export function lenderRow({ fundName, amountSatang }: LenderFacts) {
  return { fundName, amount: figures(amountSatang) };
}

function payerOf({ payer }: LoanContractData) {
  if (payer === null) return null;
  return { name: payer.name, rate: rateText(payer.rate), on: printedDate(payer.agreedOn) };
}

function creditorRow({ creditor, sourceClass, amountSatang }: PayoffFacts) {
  return { creditor, sourceClass, amount: figures(amountSatang) };
}

/** `ร้อยละ 6 ต่อปี ลดต้นลดดอก`: value, period and method always together. */
export function rateText({ basisPoints, period, method }: RateFacts): BilingualText {
  if (method === 'interest-free') return METHODS[method];
  const percent = percentText(basisPoints);
  return {
    th: `ร้อยละ ${percent} ${PERIODS[period].th} ${METHODS[method].th}`,
    en: `${percent} % ${PERIODS[period].en}, ${METHODS[method].en}`,
  };
}

function printedSchedule(schedule: readonly InstalmentFacts[]) {
  const first = schedule.at(0);
  const last = schedule.at(-1);
  if (first === undefined || last === undefined)
    throw new RangeError('A schedule of no instalments');
  const principal = sumSatang(schedule.map((row) => toSatang(row.principalSatang)));
  const interest = sumSatang(schedule.map((row) => toSatang(row.interestSatang)));
  const usual = instalmentSatang(first);
  const isLevel = schedule.slice(0, -1).every((row) => instalmentSatang(row) === usual);
  return {
    termMonths: String(schedule.length),
    usualInstalment: isLevel ? figures(usual) : null,
    lastInstalment: figures(instalmentSatang(last)),
    firstDueOn: printedDate(first.dueOn),
    lastDueOn: printedDate(last.dueOn),
    schedule: schedule.map(scheduleRow),
    totals: {
      principal: figures(principal),
      interest: figures(interest),
      amount: figures(sumSatang([principal, interest])),
    },
  };
}

function scheduleRow(row: InstalmentFacts) {
  return {
    number: String(row.number),
    dueOn: shortThaiDate(row.dueOn),
    principal: figures(row.principalSatang),
    interest: figures(row.interestSatang),
    amount: figures(instalmentSatang(row)),
    balance: figures(row.balanceSatang),
  };
}

function instalmentSatang(row: InstalmentFacts): bigint {
  return toSatang(row.principalSatang) + toSatang(row.interestSatang);
}

/** Throws when the parts, or those of the funds, are not the whole: it would be evidence against itself. */
export function printedReceipt(data: ReceiptData) {
  const { centre, isDemo, receiptNumber, fundName, contractNumber, payer, receiver } = data;
  const inDefault = toSatang(data.defaultInterestSatang);
  const parts = toSatang(data.principalSatang) + toSatang(data.interestSatang) + inDefault;
  if (parts !== toSatang(data.amountSatang)) {
    throw new RangeError(`Receipt of ${data.amountSatang} satang whose parts sum to ${parts}`);
  }
  const shared = sumSatang(data.shares.map((share) => toSatang(share.amountSatang)));
  if (data.shares.length > 0 && shared !== parts) {
    throw new RangeError(`Receipt of ${data.amountSatang} satang whose funds got ${shared}`);
  }
  const balanceSatang = toSatang(data.balanceSatang);
  return {
    centre,
    isDemo,
    receiptNumber,
    fundName,
    contractNumber,
    payer,
    receiver,
    datedOn: fileDate(data.receivedOn),
    receivedOn: printedDate(data.receivedOn),
    amount: printedMoney(data.amountSatang),
    principal: figures(data.principalSatang),
    interest: figures(data.interestSatang),
    defaultInterest: inDefault === 0n ? null : figures(data.defaultInterestSatang),
    shares: data.shares.map(lenderRow),
    balance: figures(data.balanceSatang),
    isPaidOff: data.isPaidOff,
    sentence: paymentSentence({
      amountSatang: toSatang(data.amountSatang),
      principalSatang: toSatang(data.principalSatang),
      interestSatang: toSatang(data.interestSatang),
      defaultInterestSatang: inDefault,
      balanceSatang,
      isPaidOff: data.isPaidOff,
    }),
    extraUse: data.extraUse === null ? null : EXTRA_USES[data.extraUse],
    cameBy: data.cameBy,
    coins: data.coins === null ? null : coinsText(data.coins, data.amountSatang),
    returned: returnedText(data),
  };
}

/** What was received in all and what of it went back, in figures and words. */
function returnedText({ returnedSatang, amountSatang, coins }: ReceiptData): BilingualText | null {
  const returned = toSatang(returnedSatang);
  if (returned === 0n) return null;
  const kept = toSatang(coins?.cashSatang ?? amountSatang);
  const received = figures(satang(kept + returned));
  const back = printedMoney(returned);
  return {
    th: `รับเงินสดมา ${received} บาท คืนเงินส่วนเกิน ${back.figures} บาท (${back.words.th})`,
    en: `Cash received ${received} baht, returned ${back.figures} baht (${back.words.en})`,
  };
}

/** `รับเงินสด 987.50 บาท ปัดลง 0.12`. Throws when cash and difference are not the amount. */
function coinsText(
  { cashSatang, differenceSatang }: NonNullable<ReceiptData['coins']>,
  amountSatang: ReceiptData['amountSatang'],
): BilingualText {
  const difference = toSatang(differenceSatang);
  if (toSatang(cashSatang) - difference !== toSatang(amountSatang)) {
    throw new RangeError(`Coins of ${cashSatang} satang with ${difference} are not the amount`);
  }
  const by = figures(satang(difference < 0n ? 0n - difference : difference));
  const cash = figures(cashSatang);
  return difference > 0n
    ? { th: `รับเงินสด ${cash} บาท ปัดขึ้น ${by}`, en: `Cash ${cash} baht, rounded up by ${by}` }
    : { th: `รับเงินสด ${cash} บาท ปัดลง ${by}`, en: `Cash ${cash} baht, rounded down by ${by}` };
}
