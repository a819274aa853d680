/** Why a file with the books of funds is not looked into, or not taken over. */

import type { RefusalRow } from './refusal-row.ts';

export const BOOK_REFUSALS = {
  'book-too-large': {
    status: 413,
    th: 'ไฟล์ใหญ่เกิน 2 MB กรุณาแบ่งเป็นหลายไฟล์ หรือลบรูปภาพออกจากไฟล์',
    en: 'The file is larger than 2 MB; split it, or take pictures out of it.',
  },
  'book-is-locked': {
    status: 400,
    th: 'ไฟล์มีรหัสผ่านหรือเป็นไฟล์ .xls รุ่นเก่า กรุณาบันทึกใหม่เป็น .xlsx ที่ไม่มีรหัสผ่าน',
    en: 'The file has a password or is an old .xls; save it anew as .xlsx without a password.',
  },
  'book-not-xlsx': {
    status: 400,
    th: 'ไฟล์นี้ไม่ใช่ .xlsx กรุณาใช้แบบฟอร์มที่ดาวน์โหลดจากระบบ',
    en: 'This is no .xlsx file; use the template that this page offers.',
  },
  'book-has-macros': {
    status: 400,
    th: 'ไฟล์มีแมโคร ระบบไม่รับ กรุณาบันทึกเป็น .xlsx ที่ไม่มีแมโคร',
    en: 'The file has macros and is not taken; save it as .xlsx without macros.',
  },
  'book-has-links': {
    status: 400,
    th: 'ไฟล์ลิงก์ไปยังไฟล์หรือข้อมูลอื่น กรุณายกเลิกการลิงก์ (วางเป็นค่าเท่านั้น) แล้วบันทึกใหม่',
    en: 'The file links to other files or data; break the links (paste values) and save it anew.',
  },
  'book-unpacks-too-large': {
    status: 413,
    th: 'ข้อมูลในไฟล์มากเกินกว่าที่ระบบรับได้ กรุณาใช้แบบฟอร์มที่ดาวน์โหลดจากระบบ',
    en: 'There is more in the file than is taken; use the template that this page offers.',
  },
  'book-unreadable': {
    status: 400,
    th: 'เปิดไฟล์นี้ไม่ได้ ไฟล์อาจเสียหาย กรุณาเปิดใน Excel แล้วบันทึกใหม่เป็น .xlsx',
    en: 'The file cannot be read; open it in Excel and save it anew as .xlsx.',
  },
  'book-changed-since-check': {
    status: 409,
    th: 'ไฟล์นี้ไม่ใช่ไฟล์ที่ตรวจไว้ กรุณาตรวจไฟล์ใหม่ก่อนนำเข้า',
    en: 'This is not the file that was checked; check it again before importing.',
  },
  'book-has-faults': {
    status: 409,
    th: 'ไฟล์ยังมีข้อผิดพลาด หรือข้อมูลของศูนย์ฯ เปลี่ยนไปหลังตรวจ ยังไม่มีอะไรถูกบันทึก กรุณาตรวจไฟล์อีกครั้ง',
    en: 'The file has faults, or the centre has changed since the check; nothing was kept. Check it again.',
  },
  'book-headline-unanswered': {
    status: 400,
    th: 'กรุณาตอบให้ครบว่ากองทุนใหม่แต่ละกองนับรวมในยอดเงินทุนของศูนย์ฯ หรือไม่',
    en: 'Say for each new fund whether it counts in the headline figure of the centre.',
  },
  'book-imported-otherwise': {
    status: 409,
    th: 'ไฟล์นี้นำเข้าแล้วโดยตอบเรื่องยอดเงินทุนไว้เป็นอย่างอื่น จึงไม่นำเข้าซ้ำ',
    en: 'This file was imported before with other answers about the headline; it is not imported twice.',
  },
} as const satisfies Record<string, RefusalRow>;
