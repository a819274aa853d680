/** By which figure, on what ground and until when each old creditor of a contract is paid. */

import { satang, sumSatang } from '#domain/money/satang';
import {
  figures,
  fileDate,
  printedDate,
  printedMoney,
  shortThaiDate,
  toSatang,
} from './printed-facts.ts';
import { lenderRow, printedResolution } from './printed-loan.ts';
import type { InstructedPayoffFacts, PayoffInstructionData } from './surety-data.ts';

/** Throws when the creditors get more than the contract lends. */
export function printedPayoffInstruction(data: PayoffInstructionData) {
  const { centre, isDemo, contractNumber, fundName, borrower, treasurer, chair } = data;
  const total = sumSatang(data.payoffs.map(({ amountSatang }) => toSatang(amountSatang)));
  const rest = satang(toSatang(data.principalSatang) - total);
  if (rest < 0n)
    throw new RangeError(
      `Loan of ${data.principalSatang} satang that pays ${total}, more than it lends`,
    );
  return {
    centre,
    isDemo,
    contractNumber,
    fundName,
    lenders: data.lenders.map(lenderRow),
    borrower,
    treasurer,
    chair,
    datedOn: fileDate(data.issuedOn),
    issuedOn: printedDate(data.issuedOn),
    principal: printedMoney(data.principalSatang),
    payoffs: data.payoffs.map(payoffRow),
    total: printedMoney(total),
    rest: rest === 0n ? null : printedMoney(rest),
    resolution: printedResolution(data.resolution, data.principalSatang),
  };
}

function payoffRow(payoff: InstructedPayoffFacts) {
  const { creditor, sourceClass, ground, payByOn, payTo, isBetweenFunds } = payoff;
  return {
    creditor,
    sourceClass,
    isBetweenFunds,
    payTo,
    amount: figures(payoff.amountSatang),
    ground: ground === null ? null : { ...ground, on: printedDate(ground.on) },
    payBy: payByOn === null ? null : shortThaiDate(payByOn),
  };
}
