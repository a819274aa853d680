/** Talks with the creditors of a household of the demonstration: one stands open, one is about to begin. */

import type { DebtView } from '#contracts/cases';
import { Made } from '#contracts/centres';
import type { PathName } from '#contracts/paths';
import { addDays } from '#domain/dates/plain-date';
import type { CaseWalk } from '../../client/path/step.ts';
import { readCase } from '../../client/reading.ts';

/** Days from the first day of the demonstration until the open offer runs out. */
const OFFER_DAYS = 14;

export async function talkWithCreditors(walk: CaseWalk): Promise<void> {
  const { debts } = await readCase(walk.crew.secretary, walk.caseId);
  const [bank, lender] = debts ?? [];
  if (bank === undefined || lender === undefined) throw new Error('Two creditors are needed');
  await signedBy(walk, lender.personId);
  await offerTo(walk, lender);
  await askBank(walk, bank);
}

async function signedBy(walk: CaseWalk, personId: string): Promise<void> {
  await say(walk, 'mandate', {
    path: 'mandates',
    params: { caseId: walk.caseId },
    body: {
      personId,
      signedOn: walk.today(),
      signatureKind: 'signature',
      evidence: 'paper',
      paperReference: 'แฟ้มสาธิต 1',
    },
  });
}

/** The lender who sends somebody every day has an offer that waits for its answer. */
async function offerTo(walk: CaseWalk, { debtId, balanceSatang }: DebtView): Promise<void> {
  const description = 'ผู้ให้กู้ในตลาดเช้า ส่งคนมาเก็บดอกทุกวัน';
  const negotiationId = await say(walk, 'talks-lender', {
    path: 'caseNegotiations',
    params: { caseId: walk.caseId },
    body: { debtId, creditors: [{ description }], dangers: ['daily-collection'] },
  });
  await say(walk, 'offer-lender', {
    path: 'negotiationTalks',
    params: { negotiationId },
    body: {
      heldOn: walk.today(),
      channel: 'visit',
      side: 'household',
      who: 'ลูกสาวของผู้ให้กู้',
      askedSatang: balanceSatang,
      offeredSatang: String((BigInt(balanceSatang) * 9n) / 10n),
      untilOn: addDays(walk.today(), OFFER_DAYS),
      said: 'ขอเวลาปรึกษากัน จะให้คำตอบก่อนสิ้นเดือน',
    },
  });
}

async function askBank(walk: CaseWalk, { debtId, creditorName }: DebtView): Promise<void> {
  const negotiationId = await say(walk, 'talks-bank', {
    path: 'caseNegotiations',
    params: { caseId: walk.caseId },
    body: { debtId, creditors: [{ name: creditorName }] },
  });
  await say(walk, 'talk-bank', {
    path: 'negotiationTalks',
    params: { negotiationId },
    body: {
      heldOn: walk.today(),
      channel: 'phone',
      side: 'household',
      who: 'พนักงานสินเชื่อ',
      askedSatang: null,
      offeredSatang: null,
      untilOn: null,
      said: 'ธนาคารขอดูรายได้ของบ้านก่อน แล้วจะแจ้งยอดปิดบัญชี',
    },
  });
}

interface Item {
  readonly path: PathName;
  readonly params: Readonly<Record<string, string>>;
  readonly body: object;
}

/** Each item under a name of its own, so that a load that goes on repeats and never doubles. */
async function say(walk: CaseWalk, name: string, item: Item): Promise<string> {
  const client = walk.crew.secretary;
  const command = { ...item, answer: Made };
  const made = await walk.act({ name, by: 'secretary', client, command });
  return Made.parse(made).id;
}
