/** Words of a centre's state and of what it was chosen as. */

import type { CentreState, Distinction } from '#domain/centre/centre-states';
import { defineWords } from '../i18n.ts';

export const centreStateWords = defineWords('centre-states', {
  th: {
    active: 'ทำงานอยู่',
    dormant: 'พักงาน',
    merged: 'รวมกับศูนย์ฯ อื่นแล้ว',
    closed: 'ปิดแล้ว',
  } satisfies Record<CentreState, string>,
  en: { active: 'Working', dormant: 'Resting', merged: 'Merged', closed: 'Closed' },
});

export const distinctionWords = defineWords('distinctions', {
  th: { model: 'ศูนย์ฯ ต้นแบบ', outstanding: 'ศูนย์ฯ ดีเด่น' } satisfies Record<Distinction, string>,
  en: { model: 'Model centre', outstanding: 'Outstanding centre' },
});
