import { defineWords } from '../../../lib/i18n.ts';

/** What is asked of a sheet that somebody filled in by hand. */
export const paperFieldWords = defineWords('paper-fields', {
  th: {
    isFromPaper: 'แบบนี้กรอกด้วยมือบนกระดาษมาแล้ว',
    title: 'จากกระดาษ',
    sheetCode: 'รหัสแบบ',
    sheetCodeHelp: 'ตัวเลขข้างตารางสี่เหลี่ยมบนแบบ เช่น 000794-44',
    paperOn: 'วันที่บนกระดาษ',
    paperOnHelp: 'วันที่ที่เขียนไว้บนแบบ ไม่ใช่วันที่มาบันทึก เช่น 25/03/2564',
    writerName: 'ชื่อผู้กรอกด้วยมือ',
    photo: 'รูปถ่ายของแบบ',
    photoHelp: 'ไม่มีกล้องก็บันทึกได้ ใส่รูปภายหลังได้ในหน้า “แบบกระดาษ”',
    takePhoto: 'ถ่ายหรือเลือกรูป',
    otherPhoto: 'เปลี่ยนรูป',
    bringing: 'กำลังส่งรูป',
    brought: 'ได้รูปแล้ว',
    notBrought: 'ยังไม่ได้รูป',
    photoOf: 'รูปถ่ายของแบบกระดาษ',
  },
  en: {
    isFromPaper: 'This form was filled in by hand on paper',
    title: 'From paper',
    sheetCode: 'Code of the sheet',
    sheetCodeHelp: 'The digits beside the square on the sheet, such as 000794-44',
    paperOn: 'Date on the paper',
    paperOnHelp: 'The date written on the sheet, not the day of this entry, such as 25/03/2564',
    writerName: 'Name of who wrote it by hand',
    photo: 'Photo of the sheet',
    photoHelp: 'Without a camera it can be saved too; the photo can come later on “Paper sheets”',
    takePhoto: 'Take or choose a photo',
    otherPhoto: 'Change the photo',
    bringing: 'Sending the photo',
    brought: 'The photo is here',
    notBrought: 'The photo did not arrive',
    photoOf: 'Photo of the paper sheet',
  },
});
