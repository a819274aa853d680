import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowPlace } from '../places/place.ts';
import type { NumberSeries } from './running-number.ts';

/**
 * The next number of the register, from 1 in every Buddhist year. The row stays locked until the
 * transaction ends, so a rolled back command leaves no gap and two commands never share a number.
 */
export async function nextNumber(
  em: EntityManager,
  register: { series: NumberSeries; yearBe: number; place: RowPlace },
): Promise<number> {
  const { series, yearBe, place } = register;
  const rows = await em.execute<{ last_number: number }[]>(
    `insert into running_number (centre_id, area_code, series, year_be, last_number)
       values (?, ?, ?, ?, 1)
       on conflict (centre_id, series, year_be)
       do update set last_number = running_number.last_number + 1
       returning last_number`,
    [place.centreId, place.areaCode, series, yearBe],
  );
  const next = rows[0]?.last_number;
  if (next === undefined) throw new Error(`No number given in ${series} of ${yearBe}`);
  return next;
}
