import type { EntityManager } from '@mikro-orm/postgresql';
import type { ItemKind } from '#domain/meetings/meeting-statuses';

/** An earlier resolution as a counter-decision names it; money is a decimal string of satang. */
export interface EarlierResolution {
  readonly resolutionId: string;
  readonly number: number;
  readonly yearBe: number;
  readonly kind: ItemKind;
  readonly decidedOn: string;
  readonly caseNumber: string | null;
  readonly fundNameTh: string | null;
  readonly fundNameEn: string | null;
  readonly amountSatang: string | null;
}

const EARLIER = `
  select r.id as "resolutionId", r.number, r.year_be as "yearBe", i.kind,
         (r.decided_at at time zone 'Asia/Bangkok')::date::text as "decidedOn",
         c.number || '/' || c.year_be as "caseNumber", f.name_th as "fundNameTh",
         f.name_en as "fundNameEn", r.amount_satang::text as "amountSatang"
    from resolution r join agenda_item i on i.id = r.item_id
    left join household_case c on c.id = r.case_id
    left join fund f on f.id = r.fund_id`;

export async function findEarlierResolution(
  em: EntityManager,
  resolutionId: string,
): Promise<EarlierResolution> {
  const [found] = await em.execute<EarlierResolution[]>(`${EARLIER} where r.id = ?`, [
    resolutionId,
  ]);
  if (found === undefined) throw new Error(`No resolution ${resolutionId}`);
  return found;
}

/** What a counter-decision of a centre can answer: granted, not undone and past undoing; newest first. */
export async function listCounterable(
  em: EntityManager,
  centreId: string,
): Promise<EarlierResolution[]> {
  return em.execute<EarlierResolution[]>(
    `${EARLIER}
      where r.centre_id = ? and r.outcome = 'approved'
        and not exists (select 1 from loan l where l.resolution_id = r.id
                         and l.status = 'reserved')
        and not exists (select 1 from resolution_undo u where u.resolution_id = r.id
                         and u.status = 'confirmed')
      order by r.decided_at desc, r.id limit 100`,
    [centreId],
  );
}
