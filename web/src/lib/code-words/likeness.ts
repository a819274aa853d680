/** Why two records may be one person, and how it is known that they are two. */

import type { DistinctionReason } from '#domain/people/likeness/distinction';
import type { LikenessReason } from '#domain/people/likeness/likeness';
import { defineWords } from '../i18n.ts';

export const likenessWords = defineWords('likeness-reasons', {
  th: {
    'same-citizen-id': 'เลขบัตรตรงกัน',
    'same-name': 'ชื่อและนามสกุลตรงกัน',
    'name-sounds-alike': 'ชื่อและนามสกุลออกเสียงคล้ายกัน',
    'first-name-sounds-alike': 'ชื่อออกเสียงเหมือนกัน',
    'same-phone': 'เบอร์โทรศัพท์ตรงกัน',
    'same-house': 'บ้านเดียวกัน',
    'same-birth': 'ปีเกิดตรงกัน',
  } satisfies Record<LikenessReason, string>,
  en: {
    'same-citizen-id': 'same citizen number',
    'same-name': 'same name',
    'name-sounds-alike': 'the name sounds alike',
    'first-name-sounds-alike': 'the first name sounds the same',
    'same-phone': 'same phone number',
    'same-house': 'same house',
    'same-birth': 'same year of birth',
  },
});

export const distinctionWords = defineWords('distinction-reasons', {
  th: {
    'both-met': 'พบตัวทั้งสองคนแล้ว',
    'different-birth': 'วันเกิดหรืออายุต่างกัน',
    'different-parents': 'พ่อแม่ต่างกัน',
    'shared-phone': 'ใช้โทรศัพท์ร่วมกัน',
    namesake: 'ชื่อพ้องกัน มีคนในชุมชนยืนยัน',
  } satisfies Record<DistinctionReason, string>,
  en: {
    'both-met': 'Both people were met',
    'different-birth': 'Different birth or age',
    'different-parents': 'Different parents',
    'shared-phone': 'They share a phone',
    namesake: 'A namesake, as people of the community confirm',
  },
});
