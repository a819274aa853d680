import type { EntityManager } from '@mikro-orm/postgresql';
import { refuseJoining, type JoinRefusal } from '#domain/funds/accession';
import type { Act } from '../act.ts';
import { accedeFund, type FundPlan, type FundRefusal } from '../funds/accede-fund.ts';
import { Centre } from '../places/centre.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, getRow } from '../rows.ts';
import { Accession, AccessionAgreement } from './accession-entities.ts';
import { findAgreementOn } from './agreement-text.ts';
import { writeMove } from './step.ts';

export interface JoinPlan {
  readonly accessionId: string;
  readonly accededOn: string;
  readonly fund: Pick<
    FundPlan,
    'hasMoney' | 'lends' | 'countsInHeadline' | 'isCore' | 'reserveSatang' | 'capitalSatang'
  >;
  /** Basis points a year on the declining balance, and from when. */
  readonly rateBasisPoints: number;
  readonly rateFromOn: string;
  /** When the agreement to share debtor data was signed, and by whom for the fund. */
  readonly dataSignedOn: string;
  readonly dataSignedBy: string;
  /** Where a resolution admits it: which. */
  readonly note?: string;
}

/** In the order in which they are checked. */
export type JoinFundRefusal = 'no-such-group' | JoinRefusal | 'no-agreement-text' | FundRefusal;

/**
 * A group that has agreed becomes a member fund, with the agreements it signed under the version of the
 * centre's text in force on the day.
 */
export async function joinFund(
  em: EntityManager,
  plan: JoinPlan,
  act: Act,
): Promise<{ fundId: string } | { refused: JoinFundRefusal }> {
  const group = await findLocked(em, Accession, { id: plan.accessionId });
  if (group === undefined) return { refused: 'no-such-group' };
  const { centreId, id: accessionId } = group;
  const centre = await getRow(em, Centre, { id: centreId });
  const refused = refuseJoining(group, centre, plan);
  if (refused !== undefined) return { refused };
  const { accededOn, rateBasisPoints } = plan;
  const text = await findAgreementOn(em, { centreId, on: accededOn });
  if (text === undefined) return { refused: 'no-agreement-text' };

  const note = plan.note ?? null;
  const move = { to: 'acceded', movedOn: accededOn, ...NO_DECLINE, note } as const;
  await writeMove(em, group, { move, act });
  const { kind, nameTh, nameEn, isDemo } = group;
  const named = { centreId, accessionId, kind, nameTh, nameEn, isDemo };
  const joined = await accedeFund(em, { ...named, ...plan.fund, accededOn, rateBasisPoints }, act);
  if ('refused' in joined) return joined;
  await em.insert(AccessionAgreement, {
    fundId: joined.fundId,
    accessionId,
    ...placeOf(group),
    rateBasisPoints,
    rateFromOn: plan.rateFromOn,
    dataSignedOn: plan.dataSignedOn,
    dataSignedBy: plan.dataSignedBy,
    agreementTextId: text.id,
    recordedBySeatId: act.seatId,
    recordedAt: act.at,
  });
  return joined;
}

const NO_DECLINE = { reason: null, nextTryOn: null } as const;
