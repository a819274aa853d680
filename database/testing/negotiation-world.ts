/** A house that speaks with its creditors, in the small centre of `money-world.ts`. */

import { randomUUID } from 'node:crypto';
import { Debt } from '../assessment/debt.ts';
import { endMatter, type MatterEnding } from '../negotiations/ends.ts';
import { signMandate, type MandatePlan } from '../negotiations/mandates.ts';
import { openMatter, type MatterPlan } from '../negotiations/open-matter.ts';
import { answerOffer, recordTalk, type AnswerPlan, type TalkPlan } from '../negotiations/talks.ts';
import { getRow } from '../rows.ts';
import { actOf, aProposedCase, kept, ON, type World } from './money-world.ts';

export interface House {
  readonly caseId: string;
  readonly personId: string;
  readonly debtIds: readonly string[];
}

/** A creditor of whom nothing is said yet. */
export const NEW_CREDITOR = { creditorId: null, name: null, description: null, phone: null };

export const ENDED = { endedOn: ON, note: null };

/** The paper of a creditor who takes the amount. */
export const inWriting = (amountSatang: bigint): MatterEnding => ({
  ...ENDED,
  as: 'settled',
  amountSatang,
  payByOn: '2021-06-30',
  documentReference: 'หนังสือ 7/2564',
  documentOn: ON,
  signedBy: 'เจ้าหนี้',
  payTo: 'ธ.ก.ส. 012-3-45678-9',
});

/** A house in negotiation with debts of 27,450.00 and, where asked for, more of 10,000.00 each. */
async function aHouse(world: World, more = 0): Promise<House> {
  const { caseId, personId, debtId } = await aProposedCase(world, { status: 'negotiating' });
  const debtIds = [debtId];
  await world.run(async (em) => {
    const first = await getRow(em, Debt, { id: debtId });
    for (let position = 2; position <= more + 1; position += 1) {
      const id = randomUUID();
      debtIds.push(id);
      await em.insert(Debt, { ...first, id, position, balanceSatang: 1_000_000n });
    }
  });
  return { caseId, personId, debtIds };
}

const aMandate = ({ caseId, personId }: House): MandatePlan => ({
  caseId,
  personId,
  signedOn: ON,
  signatureKind: 'signature',
  witnessNames: [],
  evidence: 'paper',
  paperReference: 'แฟ้ม 3 เลขที่ 12',
  photoId: null,
});

const aMatter = ({ caseId, debtIds }: House, debtIndex: number): MatterPlan => ({
  caseId,
  debtId: debtIds[debtIndex] ?? '',
  creditors: [{ ...NEW_CREDITOR, description: `ขายน้ำแข็งหน้าวัด ${debtIndex}` }],
  coDebtorIds: [],
  dangers: [],
});

const anOffer = (negotiationId: string): TalkPlan => ({
  negotiationId,
  heldOn: ON,
  channel: 'visit',
  side: 'household',
  who: 'ภรรยาของเจ้าหนี้',
  askedSatang: 2_745_000n,
  offeredSatang: 2_000_000n,
  untilOn: '2021-04-10',
  said: null,
});

const anAnswer = (talkId: string): AnswerPlan => ({
  talkId,
  answer: 'accepted',
  answeredOn: ON,
  channel: 'phone',
  who: 'เจ้าหนี้',
  said: null,
  counterSatang: null,
});

/** What people do in talks, by the secretary where nobody else is named; `world` opens later. */
export function speakingIn(world: () => World) {
  const by = (name = 'secretary') => actOf(world(), name);
  const open = (house: House, debtIndex: number, change: Partial<MatterPlan> = {}) =>
    world().run((em) => openMatter(em, { ...aMatter(house, debtIndex), ...change }, by()));
  return {
    aHouse: (more = 0) => aHouse(world(), more),
    sign: (house: House, change: Partial<MandatePlan> = {}) =>
      world().run((em) => signMandate(em, { ...aMandate(house), ...change }, by())),
    open,
    begun: async (house: House, debtIndex = 0) => kept(await open(house, debtIndex)).negotiationId,
    offer: (negotiationId: string, change: Partial<TalkPlan> = {}) =>
      world().run((em) => recordTalk(em, { ...anOffer(negotiationId), ...change }, by())),
    answer: (talkId: string, change: Partial<AnswerPlan> = {}, name = 'secretary') =>
      world().run((em) => answerOffer(em, { ...anAnswer(talkId), ...change }, by(name))),
    end: (negotiationId: string, ending: MatterEnding) =>
      world().run((em) => endMatter(em, { negotiationId, ending }, by())),
  };
}
