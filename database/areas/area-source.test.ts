import { describe, expect, it } from '@jest/globals';
import { listAreas, type AreaRow } from './area-source.ts';

const all = listAreas();
const byCode = new Map(all.map((area) => [area.code, area]));

function count(level: AreaRow['level']): number {
  return all.filter((area) => area.level === level).length;
}

describe('listAreas', () => {
  it('knows the 57 provinces whose codes and names are sound, with 590 districts and 4,860 tambon', () => {
    expect([count('province'), count('district'), count('tambon')]).toEqual([57, 590, 4_860]);
  });

  it('gives every code once, nested in a parent that comes before it', () => {
    expect(byCode.size).toBe(all.length);
    const seen = new Set<string>();
    for (const area of all) {
      const hasParent = area.parentCode !== null;
      expect(hasParent).toBe(area.level !== 'province');
      if (hasParent) expect(seen).toContain(area.code.slice(0, -2));
      seen.add(area.code);
    }
  });

  it('gives every area a Thai name in Thai letters and an English one in Latin letters', () => {
    const odd = all.filter(
      ({ nameTh, nameEn }) =>
        !/^[ก-๙ \-.()]+$/.test(nameTh) || !/^[A-Za-z0-9 '\-.()]+$/.test(nameEn),
    );
    expect(odd).toEqual([]);
  });

  it('gives Nan its 15 districts 5501 to 5515 and their 99 tambon', () => {
    const nan = listAreas('55');
    const codes = nan.filter((area) => area.level === 'district').map((area) => area.code);
    expect(codes).toEqual(Array.from({ length: 15 }, (_, index) => String(5_501 + index)));
    expect(nan.filter((area) => area.level === 'tambon')).toHaveLength(99);
    expect(nan[0]).toEqual({
      code: '55',
      level: 'province',
      nameTh: 'น่าน',
      nameEn: 'Nan',
      parentCode: null,
    });
  });

  it('places Bo Suak in Mueang Nan and Fai Kaeo in Phu Phiang', () => {
    expect(byCode.get('550116')).toMatchObject({
      nameTh: 'บ่อสวก',
      nameEn: 'Bo Suak',
      parentCode: '5501',
    });
    expect(byCode.get('551407')).toMatchObject({
      nameTh: 'ฝายแก้ว',
      nameEn: 'Fai Kaeo',
      parentCode: '5514',
    });
    expect(byCode.get('5501')).toMatchObject({ nameTh: 'เมืองน่าน', nameEn: 'Mueang Nan' });
    expect(byCode.get('5514')).toMatchObject({ nameTh: 'ภูเพียง', nameEn: 'Phu Phiang' });
  });

  it('spells what the package lacks or garbles by RTGS', () => {
    expect(byCode.get('550403')).toMatchObject({ nameTh: 'ศรีษะเกษ', nameEn: 'Sisa Ket' });
  });

  it('throws for a province that does not exist', () => {
    expect(() => listAreas('99')).toThrow('No such province: 99');
    expect(() => listAreas('')).toThrow('No such province');
  });

  it('throws for a province that is not sound in the source, and leaves it out of the country', () => {
    expect(() => listAreas('38')).toThrow('The codes of province 38 are not sound: 38');
    expect(byCode.has('38')).toBe(false);
  });
});
