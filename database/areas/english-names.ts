/**
 * English names of areas by their Thai names, since the package that has them keeps codes from before
 * districts were founded (decision 0011).
 */

import { getDatabase, setEngMode } from 'thai-address-universal';

/** What the package lacks (half the name of Bo Suak) or spells beyond recognition, by RTGS. */
const OWN_SPELLINGS: Readonly<Record<string, string>> = {
  'น่าน/เมืองน่าน/บ่อสวก': 'Bo Suak',
  'น่าน/นาน้อย/ศรีษะเกษ': 'Sisa Ket',
};

const NAMES = await readNames();

/** The name of `province`, `province/district` or `province/district/tambon`, each in Thai. */
export function findEnglishName(path: string): string | undefined {
  return OWN_SPELLINGS[path] ?? NAMES.get(path);
}

/** Both languages list the same tambon in the same order. */
async function readNames(): Promise<ReadonlyMap<string, string>> {
  await setEngMode(false);
  const thai = getDatabase();
  await setEngMode(true);
  const english = getDatabase();
  if (thai.length !== english.length) {
    throw new RangeError(`${thai.length} Thai names of tambon, but ${english.length} English ones`);
  }
  const names = new Map<string, string>();
  for (const [index, { province, district, sub_district: tambon }] of thai.entries()) {
    const other = english[index];
    if (other === undefined) continue;
    names.set(province, other.province);
    names.set(`${province}/${district}`, other.district);
    names.set(`${province}/${district}/${tambon}`, other.sub_district);
  }
  return names;
}
