import type { z } from 'zod';
import type { FundRegisterView } from '#contracts/fund-register';
import type { FundRegister } from '#database/fund-register/read-fund-register';

type View = z.input<typeof FundRegisterView>;

/** The register as its reader may see it. */
export function registerView(
  register: FundRegister,
  reader: { readonly mayChange: boolean; readonly seesBooks: boolean },
): View {
  const { fund, centre } = register;
  return {
    fundId: fund.id,
    centreId: fund.centreId,
    accessionId: fund.accessionId,
    name: { th: fund.nameTh, en: fund.nameEn },
    centreName: { th: centre.nameTh, en: centre.nameEn },
    kind: fund.kind,
    status: fund.status,
    hasMoney: fund.hasMoney,
    lends: fund.lends,
    noLendingReason: fund.noLendingReason,
    countsInHeadline: fund.countsInHeadline,
    isCore: fund.isCore,
    registryCode: fund.registryCode,
    rateBasisPoints: fund.rateBasisPoints,
    accededOn: fund.accededOn,
    leftOn: fund.leftOn,
    isDemo: fund.isDemo,
    bookCapitalSatang: String(register.bookCapitalSatang),
    defaultInterest: register.defaultInterest.map(({ rule, effectiveFrom, reason }) => ({
      rule,
      effectiveFrom,
      reason,
    })),
    ...historyOf(register),
    signatories: reader.seesBooks
      ? register.signatories.map(({ id, ...row }) => ({ ...row, signatoryId: id }))
      : null,
    ...reader,
  };
}

function historyOf(
  register: FundRegister,
): Pick<View, 'changes' | 'statements' | 'counts' | 'outsideMoney'> {
  return {
    changes: [...register.changes],
    statements: register.statements.map(({ id, amountSatang, ...row }) => ({
      ...row,
      statementId: id,
      amountSatang: String(amountSatang),
    })),
    counts: [...register.counts],
    outsideMoney: register.outsideMoney.map(({ id, amountSatang, ...row }) => ({
      ...row,
      outsideMoneyId: id,
      amountSatang: String(amountSatang),
    })),
  };
}
