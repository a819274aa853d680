import type { z } from 'zod';
import { ByLawSetting } from '#contracts/by-laws';
import type { FundRegisterView } from '#contracts/fund-register';
import type { WrittenByLaw } from '#database/by-laws/read-by-laws';
import type { FundRegister } from '#database/fund-register/read-fund-register';
import { textOfSetting } from '#domain/funds/by-laws/by-law-text';

type View = z.input<typeof FundRegisterView>;

/** The register as its reader may see it. */
export function registerView(
  register: FundRegister,
  reader: {
    readonly mayChange: boolean;
    readonly seesBooks: boolean;
    readonly maySetByLaws: boolean;
  },
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
    byLaws: register.byLaws.map(byLawView),
    ...historyOf(register),
    signatories: reader.seesBooks
      ? register.signatories.map(({ id, ...row }) => ({ ...row, signatoryId: id }))
      : null,
    ...reader,
  };
}

function byLawView({ row, setting, decidedBy }: WrittenByLaw): View['byLaws'][number] {
  const { id, effectiveFrom, reason, source, recordedAt } = row;
  const text = ByLawSetting.parse(textOfSetting(setting));
  return { byLawId: id, setting: text, effectiveFrom, reason, source, decidedBy, recordedAt };
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
