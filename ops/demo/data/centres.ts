/**
 * The two centres as visited on 25 March 2564 (domain source S0), with the codes of the Ministry of
 * Interior. What was published stands beside what was invented: the balances of the funds are ours.
 */

import type { z } from 'zod';
import type { NewCentre, NewGroup, NewPolicy, NewWelfare } from '#contracts/centres';

export type CentreKey = 'buachai' | 'chiangyuen';

export interface DemoCentre {
  readonly key: CentreKey;
  readonly centre: z.input<typeof NewCentre>;
  /** The village number in the addresses of the invented households. */
  readonly householdsVillageNumber: number;
  /** The day from which seats and funds count. */
  readonly foundedOn: string;
  readonly policies: readonly z.input<typeof NewPolicy>[];
  readonly groups: readonly z.input<typeof NewGroup>[];
  readonly welfare: readonly z.input<typeof NewWelfare>[];
}

const isDemo = true;

export const BUA_CHAI: DemoCentre = {
  key: 'buachai',
  foundedOn: '2018-02-14',
  // INVENTED: the visit names village, tambon Fai Kaeo (551407) and district Phu Phiang, but no
  // village number. The 04 of the code and of the addresses is made up for the demonstration, so
  // the centre itself states none.
  householdsVillageNumber: 4,
  centre: {
    areaCode: '55140704',
    level: 'village',
    nameTh: 'บ้านบัวชัย',
    nameEn: 'Ban Bua Chai',
    villageNumber: null,
    foundedYearBe: 2561,
    modelYearBe: null,
    publishedHeadlineTh: 'ประมาณ 3,000,000 บาท (ตรวจเยี่ยม 25 มีนาคม 2564)',
    publishedHeadlineEn: 'About 3,000,000 baht (visit of 25 March 2564)',
    isDemo,
  },
  policies: [
    {
      key: 'common-rate-basis-points',
      value: 600,
      effectiveFrom: '2018-02-14',
      reason: 'มติที่ประชุมผู้แทนกองทุน: ร้อยละ 6 ต่อปี เท่ากันทุกกองทุน',
    },
    {
      key: 'longest-term-months',
      value: 60,
      effectiveFrom: '2018-02-14',
      reason: 'ข้อตกลงศูนย์ฯ ข้อ 9',
    },
    {
      key: 'one-contract-per-household',
      value: 1,
      effectiveFrom: '2021-04-01',
      reason: 'มติที่ประชุมผู้แทนกองทุน: 1 ครัวเรือน 1 สัญญา',
    },
  ],
  groups: [
    {
      nameTh: 'กลุ่มจักสานบ้านบัวชัย',
      nameEn: 'Ban Bua Chai basketry group',
      occupation: 'basketry',
      memberCount: 18,
      grantSourceTh: 'กรมการพัฒนาชุมชน กิจกรรม "สำนึกดี แผนดี บริหารหนี้ได้"',
      grantSourceEn: 'Community Development Department, "Good conscience, good plan" activity',
      grantSatang: '2500000',
      grantedOn: '2020-07-15',
      marketTh: 'ร้านของฝากในเมืองน่าน รับซื้อประจำทุกเดือน',
      marketEn: 'Souvenir shops in Nan town, a standing order every month',
      isMarketLasting: true,
      isDemo,
    },
    {
      nameTh: 'กลุ่มปลูกผักปลอดภัย',
      nameEn: 'Safe vegetable growers',
      occupation: 'vegetables',
      memberCount: 12,
      grantSourceTh: null,
      grantSourceEn: null,
      grantSatang: null,
      grantedOn: null,
      marketTh: 'ตลาดนัดเช้าวันเสาร์',
      marketEn: 'Saturday morning market',
      isMarketLasting: false,
      isDemo,
    },
  ],
  welfare: [
    {
      nameTh: 'สวัสดิการฌาปนกิจ',
      nameEn: 'Funeral scheme',
      benefitTh: 'ช่วยงานศพสมาชิก 5,000 บาท',
      benefitEn: '5,000 baht at the funeral of a member',
      isDemo,
    },
    {
      nameTh: 'สวัสดิการวันละบาท',
      nameEn: 'One-baht-a-day welfare',
      benefitTh: 'เกิด เจ็บป่วย และเสียชีวิต ตามระเบียบกองทุนสวัสดิการชุมชน',
      benefitEn: 'Birth, illness and death, by the rules of the community welfare fund',
      isDemo,
    },
  ],
};

export const CHIANG_YUEN: DemoCentre = {
  key: 'chiangyuen',
  foundedOn: '2018-10-01',
  householdsVillageNumber: 4,
  centre: {
    areaCode: '55011604',
    level: 'village',
    nameTh: 'บ้านเชียงยืน หมู่ที่ 4',
    nameEn: 'Ban Chiang Yuen M.4',
    villageNumber: 4,
    foundedYearBe: null,
    modelYearBe: 2562,
    publishedHeadlineTh: null,
    publishedHeadlineEn: null,
    isDemo,
  },
  policies: [
    {
      key: 'common-rate-basis-points',
      value: 600,
      effectiveFrom: '2018-10-01',
      reason: 'ข้อตกลงของกลุ่มออมทรัพย์และกองทุนหมู่บ้าน',
    },
  ],
  groups: [
    {
      nameTh: 'กลุ่มเมล็ดพันธุ์ข้าวบ้านเชียงยืน',
      nameEn: 'Ban Chiang Yuen rice seed group',
      occupation: 'rice-seed',
      memberCount: 22,
      grantSourceTh: 'สำนักงานเกษตรอำเภอเมืองน่าน',
      grantSourceEn: 'Mueang Nan district agriculture office',
      grantSatang: '4000000',
      grantedOn: '2019-05-20',
      marketTh: 'ศูนย์ข้าวชุมชน รับซื้อทุกฤดู',
      marketEn: 'Community rice centre, buys every season',
      isMarketLasting: true,
      isDemo,
    },
    {
      nameTh: 'กลุ่มแปรรูปอาหารแม่บ้าน',
      nameEn: 'Housewives’ food processing group',
      occupation: 'food-processing',
      memberCount: 15,
      grantSourceTh: 'กศน. อำเภอเมืองน่าน (วัสดุฝึกอบรม)',
      grantSourceEn: 'Mueang Nan non-formal education (training materials)',
      grantSatang: '1200000',
      grantedOn: '2019-08-06',
      marketTh: 'ร้านค้าชุมชนและออกร้านงานจังหวัด',
      marketEn: 'Community shop and provincial fairs',
      isMarketLasting: false,
      isDemo,
    },
  ],
  welfare: [
    {
      nameTh: 'สวัสดิการแรกเกิด',
      nameEn: 'New-born benefit',
      benefitTh: 'รับขวัญเด็กแรกเกิด 1,000 บาท',
      benefitEn: '1,000 baht for a new-born child',
      isDemo,
    },
    {
      nameTh: 'สวัสดิการเจ็บป่วย',
      nameEn: 'Illness benefit',
      benefitTh: 'นอนโรงพยาบาล คืนละ 200 บาท ไม่เกิน 10 คืนต่อปี',
      benefitEn: '200 baht a night in hospital, up to 10 nights a year',
      isDemo,
    },
    {
      nameTh: 'ทุนการศึกษาบุตรสมาชิก',
      nameEn: 'Scholarships',
      benefitTh: 'ปีละ 10 ทุน ทุนละ 1,000 บาท',
      benefitEn: 'Ten scholarships of 1,000 baht a year',
      isDemo,
    },
    {
      nameTh: 'สวัสดิการผู้สูงอายุ',
      nameEn: 'Benefit for the old',
      benefitTh: 'เยี่ยมบ้านและของใช้จำเป็นปีละ 2 ครั้ง',
      benefitEn: 'Visits with necessities twice a year',
      isDemo,
    },
    {
      nameTh: 'สวัสดิการงานศพ',
      nameEn: 'Funeral benefit',
      benefitTh: 'ช่วยครอบครัวสมาชิก 3,000 บาท',
      benefitEn: '3,000 baht to the family of a member',
      isDemo,
    },
  ],
};
