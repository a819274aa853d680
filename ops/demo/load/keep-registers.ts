/**
 * What the register of some funds keeps beside the books, written down by the secretary. INVENTED: the
 * visit tells of no statement of a single fund, no signatory and no lender from outside.
 */

import type { z } from 'zod';
import { Made } from '#contracts/centres';
import type {
  FundChangeForm,
  NewCapitalStatement,
  NewMembershipCount,
  NewOutsideMoney,
  NewSignatory,
} from '#contracts/fund-register';
import type { ApiClient } from '../../client/api-client.ts';
import { DEMO_BY_LAWS } from '../data/by-laws.ts';
import type { CentreKey } from '../data/centres.ts';

/** One entry on a fund, by the key of its row. */
type Entry = { readonly fund: string } & (
  | { readonly path: 'capitalStatements'; readonly body: z.input<typeof NewCapitalStatement> }
  | { readonly path: 'membershipCounts'; readonly body: z.input<typeof NewMembershipCount> }
  | { readonly path: 'signatories'; readonly body: z.input<typeof NewSignatory> }
  | { readonly path: 'outsideMoney'; readonly body: z.input<typeof NewOutsideMoney> }
  | { readonly path: 'fundChanges'; readonly body: z.input<typeof FundChangeForm> }
);

const VILLAGE_FUND: readonly Entry[] = [
  {
    fund: 'village',
    path: 'capitalStatements',
    body: {
      statedOn: '2021-03-25',
      amountSatang: '100000000',
      precision: 'more-than',
      source: 'คำบอกเล่าในที่ประชุม (ตัวอย่าง)',
    },
  },
  {
    fund: 'village',
    path: 'membershipCounts',
    body: { countedOn: '2021-03-25', memberships: 148, source: 'ทะเบียนสมาชิก (ตัวอย่าง)' },
  },
  {
    fund: 'village',
    path: 'signatories',
    body: { name: 'นางสมหญิง ใจตัวอย่าง', position: 'ประธานกองทุน', fromOn: '2020-01-01' },
  },
  {
    fund: 'village',
    path: 'signatories',
    body: { name: 'นายสมชาย ดีตัวอย่าง', position: 'เหรัญญิกกองทุน', fromOn: '2020-01-01' },
  },
  {
    fund: 'village',
    path: 'outsideMoney',
    body: {
      source: 'ธนาคารของรัฐ (ตัวอย่าง)',
      amountSatang: '30000000',
      rateBasisPoints: 400,
      interestBorneBy: 'borrower',
      receivedOn: '2025-06-01',
      dueOn: '2028-06-01',
    },
  },
];

const ENTRIES: Readonly<Record<CentreKey, readonly Entry[]>> = {
  buachai: [
    ...VILLAGE_FUND,
    {
      fund: 'mother',
      path: 'fundChanges',
      body: {
        lends: false,
        noLendingReason: 'own-rules',
        countsInHeadline: false,
        isCore: false,
        registryCode: null,
        reason: 'บันทึกเหตุผลตามระเบียบกองทุน (ตัวอย่าง)',
      },
    },
  ],
  chiangyuen: VILLAGE_FUND,
};

interface Keeping {
  readonly centre: CentreKey;
  readonly fundIds: Readonly<Record<string, string>>;
  readonly secretary: ApiClient;
}

/** Writes every entry once. */
export async function keepRegisters(keeping: Keeping): Promise<void> {
  const { centre, fundIds, secretary } = keeping;
  for (const [number, { fund, path, body }] of ENTRIES[centre].entries()) {
    const fundId = fundIds[fund];
    if (fundId === undefined) throw new Error(`No fund ${fund} in ${centre}`);
    const key = `demo/${centre}-register-${number}`;
    await secretary.command({ path, params: { fundId }, body, key, answer: Made });
  }
  await writeByLaws(keeping);
}

async function writeByLaws({ centre, fundIds, secretary }: Keeping): Promise<void> {
  for (const [number, { fund, article, ...law }] of DEMO_BY_LAWS[centre].entries()) {
    const fundId = fundIds[fund];
    if (fundId === undefined) throw new Error(`No fund ${fund} in ${centre}`);
    const body = {
      ...law,
      reason: 'มติที่ประชุมใหญ่สมาชิก (ตัวอย่าง)',
      source: `ระเบียบกองทุน ข้อ ${article} (ตัวอย่าง)`,
    };
    const key = `demo/${centre}-by-law-${number}`;
    await secretary.command({ path: 'fundByLaws', params: { fundId }, body, key, answer: Made });
  }
}
