import { describe, expect, it } from '@jest/globals';
import { FundOption } from '#contracts/fund-evidence';
import { fundOptionView } from './fund-option-view.ts';

const PROPOSAL = { firstDueOn: '2021-05-05', termMonths: 30 };

/** One fund as it was frozen before by-laws, means and commitments were kept with it. */
const OF_EARLIER_YEARS = {
  fundId: '0f1f1f1f-0000-4000-8000-000000000001',
  nameTh: 'กองทุนหมู่บ้าน',
  nameEn: 'Village fund',
  kind: 'village-fund',
  isAble: true,
  reasons: [],
  rateBasisPoints: 600,
  cashSatang: '9000000',
  reserveSatang: '1000000',
  offer: {
    rank: 1,
    instalmentSatang: '98762',
    totalInterestSatang: '217864',
    trueRateBasisPoints: 600,
    cashAfterSatang: '6255000',
    cashAhead: [{ on: '2021-04-25', cashSatang: '6255000' }],
  },
} as const;

describe('evidence of earlier years', () => {
  it('stays readable: what was not kept at the time is not there', () => {
    const view = FundOption.parse(fundOptionView(OF_EARLIER_YEARS, PROPOSAL));
    expect(view).toMatchObject({
      rank: 1,
      endsOn: '2023-10-05',
      findings: [],
      needs: null,
      monthAfter: null,
      agendaSatang: null,
      reservedSatang: null,
      monthsAhead: [{ on: '2021-04-25', cashSatang: '6255000', expectedSatang: null }],
    });
  });

  it('keeps the names of reasons from before there were figures', () => {
    const refused = { ...OF_EARLIER_YEARS, isAble: false, offer: null } as const;
    const view = fundOptionView({ ...refused, reasons: ['not-enough-cash'] }, PROPOSAL);
    expect(FundOption.parse(view)).toMatchObject({
      reasons: ['not-enough-cash'],
      findings: [],
      instalmentSatang: null,
      cashAfterSatang: '9000000',
    });
  });
});
