/** A house that speaks with its creditors, in the small centre of `money-world.ts`. */

import { randomUUID } from 'node:crypto';
import { Debt } from '../assessment/debt.ts';
import { endMatter, type MatterEnding } from '../negotiations/ends.ts';
import { signMandate, type MandatePlan } from '../negotiations/mandates.ts';
import { openMatter, type MatterPlan } from '../negotiations/open-matter.ts';
import { answerOffer, recordTalk, type AnswerPlan, type TalkPlan } from '../negotiations/talks.ts';
import { listRows } from '../rows.ts';
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
});

/** What people do in talks, by the secretary where nobody else is named; `world` opens later. */
export function speakingIn(world: () => World) {
  /** A house in negotiation with debts of 27,450.00 and, where asked for, more of 10,000.00 each. */
  async function aHouse(more = 0): Promise<House> {
    const { caseId, personId, debtId } = await aProposedCase(world(), { status: 'negotiating' });
    const debtIds = [debtId];
    await world().run(async (em) => {
      const [first] = await listRows(em, Debt, { where: { caseId }, orderBy: { position: 'asc' } });
      for (let position = 2; position <= more + 1; position += 1) {
        const id = randomUUID();
        debtIds.push(id);
        await em.insert(Debt, { ...first!, id, position, balanceSatang: 1_000_000n });
      }
    });
    return { caseId, personId, debtIds };
  }

  const sign = (house: House, change: Partial<MandatePlan> = {}) =>
    world().run((em) =>
      signMandate(
        em,
        {
          caseId: house.caseId,
          personId: house.personId,
          signedOn: ON,
          signatureKind: 'signature',
          witnessNames: [],
          evidence: 'paper',
          paperReference: 'แฟ้ม 3 เลขที่ 12',
          photoId: null,
          ...change,
        },
        actOf(world(), 'secretary'),
      ),
    );

  const open = (house: House, debtIndex: number, change: Partial<MatterPlan> = {}) =>
    world().run((em) =>
      openMatter(
        em,
        {
          caseId: house.caseId,
          debtId: house.debtIds[debtIndex] ?? '',
          creditors: [{ ...NEW_CREDITOR, description: `ขายน้ำแข็งหน้าวัด ${debtIndex}` }],
          coDebtorIds: [],
          dangers: [],
          ...change,
        },
        actOf(world(), 'secretary'),
      ),
    );

  const offer = (
    negotiationId: string,
    change: Partial<TalkPlan> = {},
    act = actOf(world(), 'secretary'),
  ) =>
    world().run((em) =>
      recordTalk(
        em,
        {
          negotiationId,
          heldOn: ON,
          channel: 'visit',
          side: 'household',
          who: 'ภรรยาของเจ้าหนี้',
          askedSatang: 2_745_000n,
          offeredSatang: 2_000_000n,
          untilOn: '2021-04-10',
          said: null,
          ...change,
        },
        act,
      ),
    );

  const answer = (talkId: string, change: Partial<AnswerPlan> = {}, name = 'secretary') =>
    world().run((em) =>
      answerOffer(
        em,
        {
          talkId,
          answer: 'accepted',
          answeredOn: ON,
          channel: 'phone',
          who: 'เจ้าหนี้',
          said: null,
          counterSatang: null,
          ...change,
        },
        actOf(world(), name),
      ),
    );

  const end = (negotiationId: string, ending: MatterEnding) =>
    world().run((em) => endMatter(em, { negotiationId, ending }, actOf(world(), 'secretary')));

  async function begun(house: House, debtIndex = 0): Promise<string> {
    return kept(await open(house, debtIndex)).negotiationId;
  }

  return { aHouse, sign, open, offer, answer, end, begun };
}
