import type { EntityManager } from '@mikro-orm/postgresql';
import {
  byLawsOn,
  type ByLawRecord,
  type ByLawSetting,
  type ByLawsInForce,
} from '#domain/funds/by-laws/by-law';
import { settingOfText, type ByLawText } from '#domain/funds/by-laws/by-law-text';
import { SeatRow } from '../people/seat.ts';
import { listRows } from '../rows.ts';
import { FundByLaw } from './by-law-entities.ts';

export interface WrittenByLaw {
  readonly row: FundByLaw;
  readonly setting: ByLawSetting;
  /** By their seat; empty when the seat is no more. */
  readonly decidedBy: string;
}

/** Every record of a fund, the newest day first. */
export async function listByLaws(em: EntityManager, fundId: string): Promise<WrittenByLaw[]> {
  const rows = await listRows(em, FundByLaw, {
    where: { fundId },
    orderBy: { effectiveFrom: 'desc', recordedAt: 'desc', id: 'asc' },
  });
  const seats = await listRows(em, SeatRow, {
    where: { id: { $in: rows.map(({ decidedBySeatId }) => decidedBySeatId) } },
    orderBy: { id: 'asc' },
  });
  const names = new Map(seats.map(({ id, displayName }) => [id, displayName]));
  return rows.map((row) => ({
    row,
    setting: settingOf(row),
    decidedBy: names.get(row.decidedBySeatId) ?? '',
  }));
}

/** What binds each of the funds on a day. */
export async function byLawsOfFunds(
  em: EntityManager,
  ask: { fundIds: readonly string[]; on: string },
): Promise<Map<string, ByLawsInForce>> {
  const rows = await listRows(em, FundByLaw, {
    where: { fundId: { $in: [...ask.fundIds] }, effectiveFrom: { $lte: ask.on } },
    orderBy: { effectiveFrom: 'desc', id: 'asc' },
  });
  return new Map(
    ask.fundIds.map((fundId) => {
      const own = rows.filter((row) => row.fundId === fundId);
      return [fundId, byLawsOn(own.map(recordOf), ask.on)];
    }),
  );
}

/** A row as the rules read it. */
export function recordOf(row: FundByLaw): ByLawRecord {
  return { ...settingOf(row), id: row.id, effectiveFrom: row.effectiveFrom };
}

/** The database holds that a value has the shape of its rule. */
function settingOf({ rule, value }: FundByLaw): ByLawSetting {
  return settingOfText({ rule, value } as ByLawText);
}
