/** Things of a village's centre beside its loans, each made by its own command, by their ids. */

import { randomUUID } from 'node:crypto';
import { aGroup, BODIES } from './bodies.ts';
import { aWaitingWithdrawal, type FundMoney } from './fund-money.ts';
import { aNegotiation, type Negotiating } from './negotiation.ts';
import { aPrintedSheet } from './paper.ts';
import { twoMergedRecords } from './people.ts';
import type { Village } from './village.ts';
import { someWeights } from './weights.ts';

export interface CentreThings extends FundMoney, Negotiating {
  /** A group of the area that nobody has approached. */
  readonly accessionId: string;
  /** Somebody who signs for the fund. */
  readonly signatoryId: string;
  /** Money from outside that the fund lends on. */
  readonly outsideMoneyId: string;
  /** Somebody who stands in reserve for the committee. */
  readonly reserveId: string;
  /** The seat of a member. */
  readonly seatId: string;
  /** A proxy that nobody has given. */
  readonly proxyId: string;
  /** A record kept in a merge, the merge, a relation and the other person of it. */
  readonly personId: string;
  /** The household that the kept record is the head of. */
  readonly homeId: string;
  readonly otherPersonId: string;
  readonly mergeId: string;
  readonly relationId: string;
  /** A register, a row of it, and an entry that was written by hand. */
  readonly register: string;
  readonly rowId: string;
  readonly entryId: string;
  /** Other weights of the waiting order, proposed by the secretary. */
  readonly weightChangeId: string;
  /** A blank collection sheet that is out. */
  readonly sheetId: string;
  /** A photo of a sheet about nobody. */
  readonly photoId: string;
}

export async function centreThings(village: Village): Promise<CentreThings> {
  const { centreId, fundId } = village;
  const secretary = await village.person('secretary');
  const make = async (
    path: 'accessions' | 'signatories' | 'outsideMoney' | 'committeeReserves' | 'registerEntries',
    at: Record<string, string>,
    body: object,
  ) => {
    const told = await secretary.post(path, at, { body });
    if (told.status !== 201) throw new Error(`${path}: ${JSON.stringify(told.body)}`);
    return (told.body as { id: string }).id;
  };
  const sheets = await aPrintedSheet(secretary, { centreId, kind: 'collection' });
  const reserve = { name: 'นายสมมติ ตัวสำรอง', fundId: null, fromOn: '2026-01-01' };
  return {
    ...(await aWaitingWithdrawal(village)),
    ...(await twoMergedRecords(village)),
    sheetId: sheets.sheetId,
    ...(await aNegotiation(village)),
    accessionId: await make('accessions', { centreId }, aGroup({ nameTh: 'กลุ่มที่ยังไม่ร่วม' })),
    signatoryId: await make('signatories', { fundId }, BODIES.signatories?.() ?? {}),
    outsideMoneyId: await make('outsideMoney', { fundId }, BODIES.outsideMoney?.() ?? {}),
    reserveId: await make('committeeReserves', { centreId }, reserve),
    register: 'member-funds',
    rowId: fundId,
    entryId: await make('registerEntries', { centreId }, BODIES.registerEntries?.() ?? {}),
    weightChangeId: (await someWeights(village)).changeId,
    photoId: await aPhoto(village),
    proxyId: randomUUID(),
    seatId: await village.seatIdOf(await village.person('member')),
  };
}

async function aPhoto(village: Village): Promise<string> {
  const { centreId } = village;
  const secretary = await village.person('secretary');
  const body = BODIES.centrePhotos?.() ?? {};
  const told = await secretary.post('centrePhotos', { centreId }, { body });
  return (told.body as { photoId: string }).photoId;
}
