import { defineWords } from '../i18n.ts';

/** The paper that a household signs when it agrees to something about its contract. */
export const agreementWords = defineWords('written-agreement', {
  th: {
    agreedOn: 'วันที่ครัวเรือนลงลายมือชื่อในหนังสือตกลง',
    paper: 'เลขที่หรือที่เก็บหนังสือตกลง',
    signatureKind: 'ครัวเรือนลงชื่ออย่างไร',
    signature: 'ลายมือชื่อ',
    fingerprint: 'ลายนิ้วมือ',
    fingerprintAbout: 'ต้องมีพยานสองคนลงชื่อด้วย (ป.พ.พ. มาตรา 9)',
    witness: 'พยานคนที่ {{number}}',
  },
  en: {
    agreedOn: 'Day on which the household signed the agreement',
    paper: 'Number of the agreement, or where it is kept',
    signatureKind: 'How the household signed',
    signature: 'Signature',
    fingerprint: 'Fingerprint',
    fingerprintAbout: 'Two witnesses sign beside it (CCC s.9)',
    witness: 'Witness {{number}}',
  },
});
