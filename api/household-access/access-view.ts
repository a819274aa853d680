import type { HouseholdAccessRow } from '#contracts/household-access';
import type { AccessRow } from '#database/household-access/list-accesses';

export function accessRowView(row: AccessRow, mayEnd: boolean): HouseholdAccessRow {
  const { access, personName, state } = row;
  return {
    accessId: access.id,
    kind: access.kind,
    state,
    personName,
    helperName: access.helperName,
    helperRelation: access.helperRelation,
    givenAt: access.givenAt,
    claimedAt: access.claimedAt,
    firstUseUntil: access.firstUseUntil,
    endsOn: access.endsOn,
    revokedReason: access.revokedReason,
    mayEnd: mayEnd && access.revokedAt === null,
  };
}
