/**
 * The Thai of the paper sheets. Where a screen says the same, it is the same words; a test of the screens
 * (`paper-parity.test.ts`) compares them, so that nobody reads a sheet and a screen as two languages.
 */

import type { PaperForm, WordList } from './sheet-forms.ts';
import type { SheetKind } from './sheet-kinds.ts';

export const SHEET_TITLES: Readonly<
  Record<SheetKind, { readonly th: string; readonly en: string }>
> = {
  consent: { th: 'แบบให้ความยินยอมของครัวเรือน', en: 'Consent of the household' },
  survey: { th: 'แบบสำรวจรายได้ รายจ่าย และหนี้', en: 'Survey of income, spending and debts' },
  'arrears-visit': { th: 'แบบเยี่ยมครัวเรือนเรื่องงวดที่ค้าง', en: 'Visit about an instalment in arrears' },
  'aftercare-visit': { th: 'แบบเยี่ยมดูแลหลังปลดหนี้', en: 'Visit after clearance' },
  collection: { th: 'แบบรับชำระเงินกู้', en: 'Collection of instalments' },
  attendance: { th: 'แบบลงชื่อเข้าประชุมคณะกรรมการ', en: 'Attendance of the committee' },
  vote: { th: 'แบบลงคะแนนของคณะกรรมการ', en: 'Votes of the committee' },
};

/** Purposes, kinds and reasons by their code, as the screens word them. */
export const CODE_WORDS: Readonly<Record<Exclude<WordList, 'outcome'>, Record<string, string>>> = {
  purpose: {
    'assess-debt': 'สำรวจและประเมินหนี้ของครัวเรือน',
    'share-among-funds': 'ให้กองทุนสมาชิกดูเพื่อช่วยกันแก้หนี้',
    'share-with-agencies': 'ให้หน่วยงานส่งเสริมอาชีพรู้ความต้องการ (ไม่บอกเรื่องหนี้)',
  },
  'signature-kind': { signature: 'เซ็นชื่อ', fingerprint: 'พิมพ์ลายนิ้วมือ' },
  'income-kind': {
    rice: 'ทำนา',
    'field-crops': 'พืชไร่ พืชสวน',
    livestock: 'เลี้ยงสัตว์',
    'day-labour': 'รับจ้างทั่วไป',
    salary: 'เงินเดือน',
    trade: 'ค้าขาย',
    handicraft: 'หัตถกรรม จักสาน ทอผ้า',
    remittance: 'ลูกหลานส่งให้',
    'state-allowance': 'เบี้ยยังชีพ สวัสดิการรัฐ',
    other: 'รายได้อื่น',
  },
  'expense-kind': {
    food: 'อาหาร',
    'household-travel-energy': 'ของใช้ในบ้าน เดินทาง น้ำมัน แก๊ส',
    'utilities-phone': 'ค่าน้ำ ค่าไฟ ค่าโทรศัพท์',
    education: 'การศึกษาของลูกหลาน',
    medical: 'รักษาพยาบาล',
    insurance: 'ประกันชีวิต ประกันภัย',
    social: 'งานบุญ งานบวช งานแต่ง งานศพ',
    leisure: 'พักผ่อน ท่องเที่ยว',
    'gambling-lottery': 'หวย สลาก การพนัน',
    'alcohol-tobacco': 'เหล้า บุหรี่',
    other: 'รายจ่ายอื่น',
  },
  'debt-source': {
    'kin-no-charge': 'ญาติ เพื่อน เพื่อนบ้าน (ไม่คิดดอกเบี้ย)',
    'kin-low-rate': 'ญาติ เพื่อน เพื่อนบ้าน (ดอกเบี้ยไม่เกินร้อยละ 15 ต่อปี)',
    'community-finance': 'สหกรณ์ กลุ่มออมทรัพย์ กองทุนชุมชน',
    'state-community-fund': 'กองทุนหมู่บ้าน โครงการ กข.คจ.',
    baac: 'ธ.ก.ส.',
    'savings-bank': 'ธนาคารออมสิน',
    'commercial-bank': 'ธนาคารพาณิชย์',
    'private-finance': 'ลีสซิ่ง บัตรกดเงินสด บริษัทเงินกู้',
    shop: 'ร้านค้า (ของใช้ ปุ๋ย เครื่องใช้ไฟฟ้า)',
    'informal-over-15': 'เงินกู้นอกระบบ (ดอกเบี้ยเกินร้อยละ 15 ต่อปี)',
    'student-loan': 'กองทุนกู้ยืมเพื่อการศึกษา (กยศ./กรอ.)',
    other: 'แหล่งอื่น',
  },
  'paper-seen': {
    contract: 'สัญญา',
    passbook: 'สมุดคู่ฝาก / สมุดเงินกู้',
    'fund-book': 'สมุดบัญชีของกองทุน',
    receipt: 'ใบเสร็จ',
    slip: 'สลิป / หลักฐานการโอน',
    'sales-book': 'สมุดจดการขาย',
    'told-only': 'ฟังคำบอกเล่าเท่านั้น',
  },
  'debt-purpose': {
    farming: 'ทำการเกษตร',
    trade: 'ค้าขาย ลงทุน',
    house: 'สร้างหรือซ่อมบ้าน',
    vehicle: 'ซื้อรถ',
    education: 'การศึกษา',
    medical: 'รักษาพยาบาล',
    social: 'งานบุญ งานศพ งานแต่ง',
    'old-debt': 'ใช้หนี้เก่า',
    'household-spending': 'ใช้จ่ายในบ้าน',
    other: 'อื่น ๆ',
  },
  'rate-period': { year: 'ต่อปี', month: 'ต่อเดือน', day: 'ต่อวัน' },
  forum: {
    'district-mediation': 'ไกล่เกลี่ยที่อำเภอ',
    'damrongtham-centre': 'ศูนย์ดำรงธรรม (สายด่วน 1567)',
    'legal-aid': 'ช่วยเหลือทางกฎหมาย (สำนักงานอัยการ ยุติธรรมจังหวัด)',
    'bank-relief-programme': 'โครงการช่วยเหลือลูกหนี้ของธนาคาร',
    'welfare-office': 'พัฒนาสังคมและความมั่นคงของมนุษย์ (พม.)',
  },
  'early-sign': {
    'new-informal-debt': 'กู้นอกระบบใหม่',
    'income-lost': 'รายได้หาย',
    illness: 'เจ็บป่วย',
    'market-stopped': 'ตลาดที่เคยขายหยุดรับซื้อ',
    'saving-stopped': 'หยุดออม',
    'family-expense': 'มีรายจ่ายใหญ่ในครอบครัว',
  },
};

export const OUTCOME_WORDS: Readonly<Record<PaperForm, Record<string, string>>> = {
  'record-consent': { given: 'ครัวเรือนให้ความยินยอม', refused: 'ครัวเรือนไม่ให้ความยินยอม' },
  'survey-household': { surveyed: 'สำรวจครบแล้ว', refer: 'ส่งต่อหน่วยงานอื่น' },
  'visit-arrears': { visited: 'เยี่ยมแล้ว' },
  'aftercare-check': {
    well: 'เรียบร้อยดี',
    'early-signs': 'มีสัญญาณที่ต้องช่วยดูแล',
    relapsed: 'กลับมาเป็นหนี้',
  },
};

/** What stands before each field, by form and key; keys inside rows follow their list. */
export const FIELD_WORDS: Readonly<Record<PaperForm, Record<string, string>>> = {
  'record-consent': {
    givenByPersonId: 'ผู้ให้ความยินยอม',
    purposes: 'ยินยอมให้ใช้ข้อมูลของครัวเรือนเพื่อ (ทำเครื่องหมายทุกข้อที่ยินยอม)',
    signedOn: 'ลงชื่อเมื่อวันที่',
    signatureKind: 'ลงชื่อแบบใด',
    witnessNames: 'พยานสองคน (ต้องมีเมื่อพิมพ์ลายนิ้วมือ ป.พ.พ. มาตรา 9)',
    'witnessNames.name': 'ชื่อและลายมือชื่อพยาน',
    note: 'หมายเหตุ',
  },
  'survey-household': {
    incomes: 'รายได้ต่อเดือน (บาท)',
    'incomes.kind': 'รายได้จาก',
    'incomes.personId': 'รายได้ของใคร',
    'incomes.monthSatang': 'บาทต่อเดือน',
    'incomes.costsSatang': 'หักต้นทุน',
    'incomes.papersSeen': 'เอกสารที่เห็น',
    yearlyIncomes: 'รายได้ตามฤดูกาลต่อปี (บาท)',
    'yearlyIncomes.kind': 'รายได้จาก',
    'yearlyIncomes.personId': 'รายได้ของใคร',
    'yearlyIncomes.yearSatang': 'บาทต่อปี',
    'yearlyIncomes.months': 'ได้เดือนใด',
    'yearlyIncomes.costsSatang': 'หักต้นทุน',
    'yearlyIncomes.papersSeen': 'เอกสารที่เห็น',
    yearlyExpenses: 'รายจ่ายเป็นครั้งคราวต่อปี (บาท)',
    'yearlyExpenses.kind': 'รายจ่าย',
    'yearlyExpenses.yearSatang': 'บาทต่อปี',
    'yearlyExpenses.months': 'จ่ายเดือนใด',
    dependants: 'ผู้ที่ต้องเลี้ยงดูและไม่มีรายได้ (คน)',
    savingsSatang: 'เงินออมต่อเดือน (บาท)',
    expenses: 'รายจ่ายต่อเดือน (บาท)',
    'expenses.kind': 'รายจ่าย',
    'expenses.monthSatang': 'บาทต่อเดือน',
    debts: 'หนี้ทุกรายการ (บาท)',
    'debts.source': 'แหล่งเงินกู้',
    'debts.personId': 'ใครเป็นผู้กู้',
    'debts.creditorName': 'ชื่อเจ้าหนี้',
    'debts.creditorFundId': 'กองทุน',
    'debts.balanceSatang': 'ยอดหนี้คงเหลือ',
    'debts.instalmentSatang': 'ผ่อนต่อเดือน',
    'debts.rateBasisPoints': 'ดอกเบี้ย %',
    'debts.ratePeriod': 'ต่อ',
    'debts.hasDefaulted': 'เคยผิดนัด',
    'debts.canStillBorrow': 'ยังกู้ได้อีก',
    'debts.statedPurpose': 'ขอกู้ไปทำอะไร',
    'debts.actualUse': 'ใช้จริงทำอะไร',
    'debts.borrowedOn': 'กู้เมื่อ',
    'debts.arrearsSince': 'ไม่ได้จ่ายตั้งแต่',
    'debts.papersSeen': 'เอกสารที่เห็น',
    forum: 'ส่งต่อไปที่',
    note: 'เรื่องที่ขอให้ช่วย',
  },
  'visit-arrears': { visitedOn: 'ไปเยี่ยมเมื่อวันที่', note: 'หมายเหตุ' },
  'aftercare-check': { doneOn: 'ไปเยี่ยมเมื่อวันที่', signs: 'พบสิ่งใดบ้าง', note: 'หมายเหตุ' },
};

export const YES_OR_NO: Readonly<Record<string, readonly [string, string]>> = {
  'debts.hasDefaulted': ['เคย', 'ไม่เคย'],
  'debts.canStillBorrow': ['ได้', 'ไม่ได้'],
};
