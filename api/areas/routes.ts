/** The official list of places, for pickers. */

import { AreaList, AreaQuery } from '#contracts/people';
import { listAreasOf } from '#database/areas/list-areas';
import { readRoute } from '../routing/route.ts';

const readAreas = readRoute({
  path: 'areas',
  summary: 'Provinces, or the parts of a place: districts of a province, tambon of a district',
  query: AreaQuery,
  answer: AreaList,
  handle: async ({ em, query }) => {
    const areas = await listAreasOf(em, query.parent ?? null);
    const rows = areas.map(({ code, level, nameTh, nameEn }) => {
      return { code, level, name: { th: nameTh, en: nameEn } };
    });
    return { answer: { rows } };
  },
});

export const AREA_ROUTES = [readAreas];
