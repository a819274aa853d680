import { defineWords } from '../../../lib/i18n.ts';

export const foundWords = defineWords('found-centre', {
  th: {
    found: 'ตั้งศูนย์ฯ ใหม่',
    level: 'ศูนย์ฯ ระดับ',
    village: 'หมู่บ้าน',
    tambon: 'ตำบล',
    province: 'จังหวัด',
    district: 'อำเภอ',
    tambonOf: 'ตำบล',
    villageNumber: 'หมู่ที่',
    nameTh: 'ชื่อศูนย์ฯ (ไทย)',
    nameEn: 'ชื่อศูนย์ฯ (อังกฤษ)',
    foundedYear: 'ก่อตั้งปี พ.ศ.',
    saved: 'ตั้งศูนย์ฯ แล้ว',
  },
  en: {
    found: 'Found a centre',
    level: 'A centre of a',
    village: 'Village',
    tambon: 'Tambon',
    province: 'Province',
    district: 'District',
    tambonOf: 'Tambon',
    villageNumber: 'Village number',
    nameTh: 'Name of the centre (Thai)',
    nameEn: 'Name of the centre (English)',
    foundedYear: 'Founded in (BE)',
    saved: 'The centre is founded',
  },
});
