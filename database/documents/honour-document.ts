/** What a certificate of honour states: names and days, never an amount. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf } from '../act.ts';
import { CaseMove } from '../cases/household-case.ts';
import { Honour } from '../honours/honour.ts';
import { listRows } from '../rows.ts';
import {
  findPrintedSeat,
  getPrintedCentre,
  getPrintedHousehold,
  type PrintedCentre,
  type PrintedSeat,
} from './printed-place.ts';

export interface PrintedHonour {
  readonly centre: PrintedCentre;
  readonly honour: Honour;
  readonly headName: string;
  readonly clearedOn: string;
  readonly chair: PrintedSeat | undefined;
  /** The community development officer of the tambon. */
  readonly officer: PrintedSeat | undefined;
}

/** The certificate of the newest honour of a case. */
export async function getPrintedHonour(em: EntityManager, caseId: string): Promise<PrintedHonour> {
  const [honour] = await listRows(em, Honour, { where: { caseId }, orderBy: { round: 'desc' } });
  if (honour === undefined) throw new Error(`Case ${caseId} was not honoured`);
  const { centreId, ceremonyOn: on } = honour;
  const [cleared] = await listRows(em, CaseMove, {
    where: { caseId, toStatus: 'cleared' },
    orderBy: { at: 'desc' },
  });
  const { headName } = await getPrintedHousehold(em, caseId);
  return {
    centre: await getPrintedCentre(em, centreId),
    honour,
    headName,
    clearedOn: cleared === undefined ? on : dayOf(cleared.at),
    chair: await findPrintedSeat(em, { centreId, role: 'chair', on }),
    officer: await findPrintedSeat(em, { centreId, role: 'tambon-officer', on }),
  };
}
