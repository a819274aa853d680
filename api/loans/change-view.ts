import type { z } from 'zod';
import type { ChangedRow, LoanChangeRow } from '#contracts/loan-changes';
import { toldAgreement } from '#database/loan-changes/agreement';
import type { ListedChange } from '#database/loan-changes/list-changes';
import type { RowJson } from '#database/loan-changes/rows-json';

export function changeRow(change: ListedChange): z.input<typeof LoanChangeRow> {
  const { changeId, kind, amountSatang, reason, status, askedByName, askedAt } = change;
  const agreement = toldAgreement(change);
  const { resolutionNumber, effectiveOn, rowsBefore, rowsAfter } = change;
  return {
    changeId,
    kind,
    amountSatang,
    reason,
    agreement,
    status,
    askedByName,
    askedAt,
    resolutionNumber,
    effectiveOn,
    before: (rowsBefore ?? []).map(changedRow),
    after: (rowsAfter ?? []).map(changedRow),
  };
}

export function changedRow({ settledOn: _day, ...row }: RowJson): z.input<typeof ChangedRow> {
  return row;
}
