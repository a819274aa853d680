import { defineWords } from '../../../lib/i18n.ts';

export const admissionWords = defineWords('convene-admission', {
  th: {
    group: 'กลุ่มที่จะรับเข้าเป็นสมาชิก',
    groupHelp: 'เฉพาะกลุ่มที่ตกลงเข้าร่วมแล้ว เมื่อที่ประชุมเห็นชอบ กลุ่มเป็นสมาชิกตั้งแต่วันที่ลงมติ',
    isCore: 'เป็นกองทุนแกนหลัก',
    hasMoney: 'มีเงินทุน',
    lends: 'ให้กู้ได้',
    countsInHeadline: 'นับเงินทุนในยอดรวมของศูนย์ฯ',
    capitalSatang: 'เงินทุนวันที่เข้าร่วม',
    reserveSatang: 'เงินสำรองตามระเบียบของกองทุน',
    rate: 'อัตราที่ตกลง ร้อยละต่อปี (ลดต้นลดดอก)',
    rateFromOn: 'ตกลงใช้อัตรานี้ตั้งแต่วันที่',
    dataSignedOn: 'วันที่ลงนามแลกเปลี่ยนข้อมูลลูกหนี้',
    dataSignedBy: 'ผู้ลงนามฝ่ายกองทุน',
  },
  en: {
    group: 'The group that would join',
    groupHelp: 'Groups that have agreed; with a yes it is a member from the day of the resolution',
    isCore: 'Is a core fund',
    hasMoney: 'Has money',
    lends: 'May lend',
    countsInHeadline: 'Its capital counts in the headline',
    capitalSatang: 'Capital on the day it joins',
    reserveSatang: 'Reserve by its own rules',
    rate: 'Agreed rate, per cent a year (declining balance)',
    rateFromOn: 'The rate is agreed from',
    dataSignedOn: 'Sharing of debtor data signed on',
    dataSignedBy: 'Signed for the fund by',
  },
});
