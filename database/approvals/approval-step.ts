import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Approval } from '#domain/funds/by-laws/by-law';
import type { ApprovalStatus } from '#domain/meetings/approval-chain';
import { day, instant, placeColumns } from '../columns.ts';
import { SeatRow } from '../people/seat.ts';
import { listRows } from '../rows.ts';

/** One further approval that a resolution to lend needs; answered once. */
export const ApprovalStep = defineEntity({
  name: 'ApprovalStep',
  properties: {
    id: p.uuid().primary(),
    resolutionId: p.uuid(),
    loanId: p.uuid(),
    caseId: p.uuid(),
    ...placeColumns(),
    position: p.integer(),
    approval: p.text().$type<Approval>(),
    /** The by-law that asks for it. */
    byLawId: p.uuid(),
    status: p.text().$type<ApprovalStatus>(),
    decidedOn: day().strictNullable(),
    /** Which meeting, or which letter. */
    reference: p.text().strictNullable(),
    note: p.text().strictNullable(),
    bySeatId: p.uuid().strictNullable(),
    answeredAt: instant().strictNullable(),
  },
});
export type ApprovalStep = InferEntity<typeof ApprovalStep>;

/** The steps of a resolution in their order, each with the name of who wrote the answer. */
export async function listApprovalSteps(
  em: EntityManager,
  resolutionId: string,
): Promise<(ApprovalStep & { readonly byName: string | null })[]> {
  const steps = await listRows(em, ApprovalStep, {
    where: { resolutionId },
    orderBy: { position: 'asc' },
  });
  const seats = await listRows(em, SeatRow, {
    where: { id: { $in: steps.flatMap(({ bySeatId }) => bySeatId ?? []) } },
    orderBy: { id: 'asc' },
  });
  const nameOf = new Map(seats.map(({ id, displayName }) => [id, displayName]));
  return steps.map((step) => ({ ...step, byName: nameOf.get(step.bySeatId ?? '') ?? null }));
}
