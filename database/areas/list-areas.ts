import type { EntityManager } from '@mikro-orm/postgresql';
import { Area } from '../places/area.ts';
import { listRows } from '../rows.ts';

/** The parts of a place by code; the provinces when `parentCode` is null. */
export async function listAreasOf(em: EntityManager, parentCode: string | null): Promise<Area[]> {
  return listRows(em, Area, { where: { parentCode }, orderBy: { code: 'asc' } });
}
