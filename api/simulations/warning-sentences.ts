import type { BothTongues } from '#contracts/primitives';
import type { LivingWarning } from '#domain/loans/living/living-warnings';
import { WARNING_SENTENCES } from '../quotes/warning-sentences.ts';

/** What each warning of law says, and the section that it rests on. */
export const LIVING_WARNING_SENTENCES: Record<
  LivingWarning,
  BothTongues & { readonly section: BothTongues }
> = {
  'rate-above-lawful': WARNING_SENTENCES['rate-above-lawful'],
  'late-charge-is-void': {
    section: {
      th: 'ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 224/1',
      en: 'Civil and Commercial Code s.224/1',
    },
    th: 'เมื่อผ่อนเป็นงวด เรียกดอกเบี้ยผิดนัดได้เฉพาะจากเงินต้นของงวดที่ผิดนัด ข้อตกลงอื่นเป็นโมฆะ',
    en: 'With instalments, default interest may be asked on the principal of the missed instalment only; any other clause is void.',
  },
  'payment-restarts-prescription': {
    section: {
      th: 'ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 193/14, 193/33',
      en: 'Civil and Commercial Code s.193/14, s.193/33',
    },
    th: 'มีงวดค้างชำระ การจ่ายแม้เพียงบางส่วนหรือลงนามรับสภาพหนี้ทำให้อายุความเริ่มนับใหม่ ควรแจ้งครัวเรือนก่อน',
    en: 'Instalments are in arrears: a payment, even a small one, or a signature makes the time of prescription run afresh; tell the household first.',
  },
  'prescription-has-passed': {
    section: {
      th: 'ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 193/10, 193/33',
      en: 'Civil and Commercial Code s.193/10, s.193/33',
    },
    th: 'งวดที่ค้างนานที่สุดพ้นอายุความ 5 ปีแล้ว ลูกหนี้ยกขึ้นปฏิเสธได้ กรุณาปรึกษาฝ่ายกฎหมายก่อนรับชำระ',
    en: 'The oldest instalment is past its five years; the debtor may refuse it. Ask legal aid before taking money.',
  },
};
