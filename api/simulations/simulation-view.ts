import type { AskedSimulation } from '#contracts/loan-simulations';
import type { LoanSimulation, SimulationLine, SimulationRow } from '#contracts/simulation-results';
import { formatEnglishDate, formatThaiDate } from '#domain/dates/buddhist-era';
import type { PlainDate } from '#domain/dates/plain-date';
import type { LedgerLine } from '#domain/loans/living/ledger-line';
import { livingWarnings } from '#domain/loans/living/living-warnings';
import type { SimulatedLoan } from '#domain/loans/living/simulate-loan';
import type { PayOffFigure } from '#domain/loans/living/state/figures';
import type { LivingRow } from '#domain/loans/living/state/living-loan';
import { policiesInWords } from './policy-sentences.ts';
import { LIVING_WARNING_SENTENCES } from './warning-sentences.ts';

export function simulationView(body: AskedSimulation, simulated: SimulatedLoan): LoanSimulation {
  const { arrears } = simulated;
  const { warnings, prescription } = livingWarnings(simulated);
  return {
    on: body.on,
    lines: simulated.lines.map(lineView),
    rows: simulated.rows.map(rowView),
    arrears: {
      principalSatang: String(arrears.principalSatang),
      interestSatang: String(arrears.interestSatang),
      feesSatang: String(arrears.feesSatang),
      oldestDueOn: arrears.oldestDueOn,
      daysPastDue: arrears.daysPastDue,
    },
    payOff: payOffView(simulated.payOff),
    payOffs: simulated.payOffs.map(payOffView),
    prescription:
      prescription === null
        ? null
        : {
            runsFrom: prescription.runsFrom,
            lastDayOn: prescription.lastDayOn,
            hasPassed: prescription.hasPassed,
          },
    warnings: warnings.map((code) => {
      const { section, th, en } = LIVING_WARNING_SENTENCES[code];
      return { code, section, sentence: { th, en } };
    }),
    policies: body.policies,
    conventions: body.terms.conventions,
    told: policiesInWords(simulated.loan.contract.policies),
  };
}

function lineView(line: LedgerLine): SimulationLine {
  return {
    eventId: line.eventId,
    kind: line.kind,
    on: line.on,
    onText: dayText(line.on),
    amountSatang: String(line.amountSatang),
    principalSatang: String(line.principalSatang),
    interestSatang: String(line.interestSatang),
    afterTermInterestSatang: String(line.afterTermInterestSatang),
    defaultInterestSatang: String(line.defaultInterestSatang),
    feesSatang: String(line.feesSatang),
    returnedSatang: String(line.returnedSatang),
    addedSatang: String(line.addedSatang),
    isReversed: line.isReversed,
    balanceSatang: String(line.balanceSatang),
    unpaidInterestSatang: String(line.unpaidInterestSatang),
    unpaidDefaultInterestSatang: String(line.unpaidDefaultInterestSatang),
    unpaidFeesSatang: String(line.unpaidFeesSatang),
    daysPastDue: line.daysPastDue,
  };
}

function rowView(row: LivingRow): SimulationRow {
  return {
    number: row.number,
    startsOn: row.startsOn,
    dueOn: row.dueOn,
    dueOnText: dayText(row.dueOn),
    accruesTo: row.accruesTo,
    principalSatang: String(row.principalSatang),
    interestSatang: String(row.interestSatang),
    payerInterestSatang: String(row.payerInterestSatang),
    feesSatang: String(row.feesSatang),
    metPrincipalSatang: String(row.metPrincipalSatang),
    metInterestSatang: String(row.metInterestSatang),
    metFeesSatang: String(row.metFeesSatang),
    balanceSatang: String(row.balanceSatang),
    settledOn: row.settledOn,
  };
}

function payOffView(figure: PayOffFigure): LoanSimulation['payOff'] {
  return {
    on: figure.on,
    onText: dayText(figure.on),
    principalSatang: String(figure.principalSatang),
    interestSatang: String(figure.interestSatang),
    afterTermInterestSatang: String(figure.afterTermInterestSatang),
    defaultInterestSatang: String(figure.defaultInterestSatang),
    feesSatang: String(figure.feesSatang),
    totalSatang: String(figure.totalSatang),
    afterTermAt: {
      contractSatang: String(figure.afterTermAt.contractSatang),
      statutorySatang: String(figure.afterTermAt.statutorySatang),
    },
  };
}

function dayText(on: PlainDate) {
  return { th: formatThaiDate(on), en: formatEnglishDate(on) };
}
