import type { EntityManager } from '@mikro-orm/postgresql';
import { listAreas } from './area-source.ts';

/**
 * Brings the table `area` up to the official list, for one province or for all sound ones, and
 * gives the number of rows written: 0 when they were all there already. Nothing is ever deleted,
 * since a case keeps the code of the day even when the area is abolished later.
 */
export async function loadAreas(em: EntityManager, provinceCode?: string): Promise<number> {
  const rows = listAreas(provinceCode).map((area) => ({
    code: area.code,
    level: area.level,
    name_th: area.nameTh,
    name_en: area.nameEn,
    parent_code: area.parentCode,
  }));
  const written: unknown[] = await em.execute(
    `insert into area (code, level, name_th, name_en, parent_code)
     select code, level, name_th, name_en, parent_code
     from jsonb_to_recordset(cast(? as jsonb))
       as official (code text, level text, name_th text, name_en text, parent_code text)
     order by code
     on conflict (code) do update
       set level = excluded.level, name_th = excluded.name_th,
           name_en = excluded.name_en, parent_code = excluded.parent_code
       where (area.level, area.name_th, area.name_en, area.parent_code)
         is distinct from (excluded.level, excluded.name_th, excluded.name_en, excluded.parent_code)
     returning code`,
    [JSON.stringify(rows)],
  );
  return written.length;
}
