import type { z } from 'zod';
import type { EvidenceView } from '#contracts/evidence';
import type { EvidencePage } from '#database/assessment/evidence/read-evidence-page';
import { expenseKeyOf } from '#domain/assessment/baseline/baseline';
import type { LineKind } from '#domain/assessment/evidence/evidence';
import { satang } from '#domain/money/satang';

type View = z.input<typeof EvidenceView>;
type Rights = Pick<View, 'mayAdd' | 'mayCheck' | 'mayCorrect'>;

export function evidenceView(page: EvidencePage, rights: Rights): View {
  const { survey, names, questions } = page;
  return {
    debts: survey.debts.map((debt) => ({
      ...lineOf(page, 'debt', debt.id),
      personName: names.get(debt.personId) ?? '',
      creditorName: debt.creditorName,
      source: debt.source,
      balanceSatang: String(debt.balanceSatang),
      instalmentSatang: String(debt.instalmentSatang),
      statedPurpose: debt.statedPurpose,
      actualUse: debt.actualUse,
      borrowedOn: debt.borrowedOn,
      book: bookOf(page, debt.id),
    })),
    incomes: survey.incomes.map((line) => ({
      ...lineOf(page, 'income', line.id),
      kind: line.kind,
      personName: line.personId === null ? null : (names.get(line.personId) ?? ''),
      every: line.every,
      amountSatang: String(line.amountSatang),
      costsSatang: String(line.costsSatang),
      months: [...line.months],
      monthSatang: String(line.monthSatang),
    })),
    expenses: survey.expenses.map((line) => ({
      lineKey: expenseKeyOf({ ...line, amountSatang: satang(line.amountSatang) }),
      kind: line.kind,
      every: line.every,
      amountSatang: String(line.amountSatang),
    })),
    newLoansTogether: page.newLoansTogether.map(({ month, lineIds }) => ({
      month,
      lineIds: [...lineIds],
    })),
    questions: questions.map(({ toldSatang, usualSatang, ...asked }) => ({
      ...asked,
      toldSatang: String(toldSatang),
      usualSatang: String(usualSatang),
    })),
    surveyedBy: nameOf(page, survey.sheet?.surveyedByUserId),
    isFrozen: page.isFrozen,
    ...rights,
  };
}

function lineOf(page: EvidencePage, lineKind: LineKind, lineId: string) {
  const found = page.evidence.get(lineId);
  const check = found?.check ?? null;
  return {
    lineKind,
    lineId,
    papers: [...(found?.papers ?? [])],
    photos: [...(found?.photos ?? [])],
    check:
      check === null
        ? null
        : {
            outcome: check.outcome,
            note: check.note,
            checkedOn: check.checkedOn,
            checkedBy: nameOf(page, check.byUserId) ?? '',
          },
  };
}

function bookOf({ comparisons }: EvidencePage, debtId: string): View['debts'][number]['book'] {
  const compared = comparisons.get(debtId);
  if (compared === undefined) return null;
  const { book, differenceSatang } = compared;
  return {
    fundName: { th: book.fundNameTh, en: book.fundNameEn },
    number: book.number,
    balanceSatang: String(book.balanceSatang),
    balanceOn: book.balanceOn,
    differenceSatang: String(differenceSatang),
  };
}

function nameOf({ names }: EvidencePage, userId: string | undefined): string | null {
  return userId === undefined ? null : (names.get(userId) ?? null);
}
