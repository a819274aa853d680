import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { InterestBearer, NoLendingReason, Precision } from '#domain/funds/register';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

const ofFund = () => ({ id: p.uuid().primary(), fundId: p.uuid(), ...placeColumns() });
const written = () => ({ bySeatId: p.uuid(), recordedAt: instant() });

/** The register as it stood after a change, and why it was changed. */
export const FundChangeRow = defineEntity({
  name: 'FundChangeRow',
  tableName: 'fund_change',
  properties: {
    ...ofFund(),
    number: p.integer(),
    changedOn: day(),
    lends: p.boolean(),
    noLendingReason: p.text().$type<NoLendingReason>().strictNullable(),
    countsInHeadline: p.boolean(),
    isCore: p.boolean(),
    registryCode: p.text().strictNullable(),
    reason: p.text(),
    ...written(),
  },
});
export type FundChangeRow = InferEntity<typeof FundChangeRow>;

/** A capital as somebody stated it; the books never follow it. */
export const CapitalStatement = defineEntity({
  name: 'CapitalStatement',
  properties: {
    ...ofFund(),
    statedOn: day(),
    amountSatang: satangColumn(),
    precision: p.text().$type<Precision>(),
    source: p.text(),
    ...written(),
  },
});
export type CapitalStatement = InferEntity<typeof CapitalStatement>;

/** Memberships on a day: not people, for one person may be in several funds. */
export const MembershipCount = defineEntity({
  name: 'MembershipCount',
  properties: {
    ...ofFund(),
    countedOn: day(),
    memberships: p.integer(),
    source: p.text(),
    ...written(),
  },
});
export type MembershipCount = InferEntity<typeof MembershipCount>;

/** Who signs for the fund, in which position, from when until when. */
export const Signatory = defineEntity({
  name: 'Signatory',
  properties: {
    ...ofFund(),
    name: p.text(),
    position: p.text(),
    fromOn: day(),
    untilOn: day().strictNullable(),
    ...written(),
  },
});
export type Signatory = InferEntity<typeof Signatory>;

/** Money from outside that the fund lends on. Rate in basis points a year. */
export const OutsideMoney = defineEntity({
  name: 'OutsideMoney',
  properties: {
    ...ofFund(),
    source: p.text(),
    amountSatang: satangColumn(),
    rateBasisPoints: p.integer(),
    interestBorneBy: p.text().$type<InterestBearer>(),
    receivedOn: day(),
    dueOn: day(),
    repaidOn: day().strictNullable(),
    ...written(),
  },
});
export type OutsideMoney = InferEntity<typeof OutsideMoney>;
