/** A centre with a fund for each writer, whose loans are large enough never to be paid off. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { createCentre } from '#database/centres/create-centre';
import { accedeFund } from '#database/funds/accede-fund';
import { mustPostEntry } from '#database/ledger/post-entry';
import type { Database } from '#database/orm';
import { Area } from '#database/places/area';
import { inTransaction } from '#database/transaction';
import { importedLoanEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';

const AT = '2026-01-01T02:00:00.000Z';
const LENT_SATANG = 10n ** 13n;

export interface BenchFund {
  readonly fundId: string;
  readonly centreId: string;
  readonly areaCode: string;
}

const AREA_CODE = '55170401';
const ACT = { userId: 'bench', seatId: randomUUID(), at: AT };

export async function openBenchFunds(database: Database, count: number): Promise<BenchFund[]> {
  return inTransaction(database, async (em) => {
    const centreId = await foundCentre(em);
    const funds: BenchFund[] = [];
    for (let at = 0; at < count; at += 1) {
      funds.push({ fundId: await lendAll(em, centreId, at), centreId, areaCode: AREA_CODE });
    }
    return funds;
  });
}

async function foundCentre(em: EntityManager): Promise<string> {
  await em.insertMany(Area, [
    { code: '55', level: 'province', nameTh: 'น่าน', nameEn: 'Nan', parentCode: null },
    { code: '5517', level: 'district', nameTh: 'ภูเพียง', nameEn: 'Phu Phiang', parentCode: '55' },
    { code: '551704', level: 'tambon', nameTh: 'ฝายแก้ว', nameEn: 'Fai Kaeo', parentCode: '5517' },
  ]);
  const centre = await createCentre(
    em,
    {
      areaCode: AREA_CODE,
      level: 'village',
      nameTh: 'วัดความเร็ว',
      nameEn: 'Bench',
      villageNumber: 1,
      foundedYearBe: null,
      modelYearBe: null,
      publishedHeadlineTh: null,
      publishedHeadlineEn: null,
      isDemo: true,
    },
    ACT,
  );
  if ('refused' in centre) throw new Error(centre.refused);
  return centre.centreId;
}

/** A fund whose whole capital is lent. */
async function lendAll(em: EntityManager, centreId: string, at: number): Promise<string> {
  const fund = await accedeFund(
    em,
    {
      centreId,
      kind: 'savings-group',
      nameTh: `กองทุน ${at}`,
      nameEn: `Fund ${at}`,
      hasMoney: true,
      lends: true,
      rateBasisPoints: 600,
      countsInHeadline: true,
      reserveSatang: 0n,
      capitalSatang: LENT_SATANG,
      accededOn: '2026-01-01',
      isDemo: true,
    },
    ACT,
  );
  if ('refused' in fund) throw new Error(fund.refused);
  const { fundId } = fund;
  await mustPostEntry(em, {
    fundId,
    ...importedLoanEntry({ amountSatang: satang(LENT_SATANG) }),
    postingKey: `bench-lent/${fundId}`,
    businessOn: '2026-01-01',
    recordedAt: AT,
  });
  return fundId;
}
