import { randomUUID } from 'node:crypto';

/** What a fund writes down about its lending and its members. */
export const BY_LAW_BODIES = {
  fundByLaws: () => ({
    setting: { rule: 'ceiling-per-person', value: { mostSatang: '3000000' } },
    effectiveFrom: '2020-01-01',
    reason: 'มติที่ประชุมใหญ่กองทุน',
    source: 'ระเบียบกองทุน ข้อ 23',
  }),
  membershipStatements: () => ({
    personId: randomUUID(),
    memberNumber: '17',
    joinedOn: '2018-01-01',
    paidUpSatang: '600000',
    statedOn: '2026-11-23',
    source: 'ทะเบียนสมาชิก',
  }),
  fundChanges: () => ({
    lends: true,
    noLendingReason: null,
    countsInHeadline: true,
    isCore: false,
    registryCode: randomUUID(),
    reason: 'มติที่ประชุมกองทุน',
  }),
  defaultInterestRules: () => ({
    rule: 'statutory',
    effectiveFrom: '2099-01-01',
    reason: 'มติที่ประชุมใหญ่กองทุน',
  }),
};
