/** The waiting order as its readers see it: places and figures by name, never a sum of what counts. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { CaseQueuePlace, WaitingQueue } from '#contracts/queue';
import type { Act } from '#database/act';
import { readHouseholdNames } from '#database/meetings/household-names';
import { noteLineRead } from '#database/queue/note-line-read';
import { readMoney, readWaitingLine, type CentreOnDay } from '#database/queue/waiting-line';
import { weightPoliciesOn } from '#domain/allocation/weight-policies';
import { plainDate } from '#domain/dates/plain-date';
import { daysWaited, type Placed } from '#domain/queue/waiting-line';
import { whyAhead } from '#domain/queue/why-ahead';

export async function queueView(
  em: EntityManager,
  ask: CentreOnDay,
  reader: Act,
): Promise<z.input<typeof WaitingQueue>> {
  const { line, caseNumbers, rule, records } = await readWaitingLine(em, ask);
  await noteLineRead(em, line, reader);
  const money = await readMoney(em, { ...ask, line });
  const names = await readHouseholdNames(
    em,
    line.map(({ waiter }) => waiter.caseId),
  );
  return {
    on: ask.on,
    rateBasisPoints: rule.rateBasisPoints,
    weights: weightPoliciesOn(records, ask.on),
    askedSatang: String(money.askedSatang),
    lendableSatang: String(money.lendableSatang),
    rows: line.map((placed) => {
      const { caseId } = placed.waiter;
      return {
        ...figuresOf(placed, ask.on),
        caseNumber: caseNumbers.get(caseId) ?? '',
        household: names.get(caseId) ?? '',
      };
    }),
  };
}

function figuresOf({ place, waiter, savedSatang }: Placed, on: string) {
  const { caseId, amountSatang, harms, waitsSince, monthsWaited, lot } = waiter;
  return {
    place,
    caseId,
    amountSatang: String(amountSatang),
    savedSatang: String(savedSatang),
    harms: [...harms],
    waitsSince,
    daysWaited: daysWaited(waiter, plainDate(on)),
    monthsWaited,
    lot,
  };
}

/** Where a case stands, and of everybody ahead in which reason they come first. */
export async function queuePlaceView(
  em: EntityManager,
  ask: CentreOnDay & { readonly caseId: string },
): Promise<z.input<typeof CaseQueuePlace>> {
  const { line } = await readWaitingLine(em, ask);
  const own = line.find(({ waiter }) => waiter.caseId === ask.caseId);
  const ahead = own === undefined ? [] : line.slice(0, own.place - 1);
  return {
    centreId: ask.centreId,
    place: own?.place ?? null,
    of: line.length,
    ahead: ahead.map((one) => ({
      place: one.place,
      caseId: one.waiter.caseId,
      reasons: own === undefined ? [] : [...whyAhead(one, own)],
    })),
  };
}
