/** Talks with a creditor: what was offered, by whom and until when, and the one answer to it. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, plainDate } from '#domain/dates/plain-date';
import { refuseOffer, type OfferAnswer, type OfferRefusal } from '#domain/negotiations/offers';
import { dayOf, type Act } from '../act.ts';
import { endDuty, openDuty } from '../duties/open-duty.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow, getRow } from '../rows.ts';
import { expireOffer } from './expire-offer.ts';
import { readMandatesOfMatter } from './mandates.ts';
import { Negotiation, NegotiationTalk } from './negotiation-entities.ts';
import { noteMatter, readOwed } from './on-matter.ts';

export type TalkPlan = Pick<
  NegotiationTalk,
  | 'negotiationId'
  | 'heldOn'
  | 'channel'
  | 'side'
  | 'who'
  | 'askedSatang'
  | 'offeredSatang'
  | 'untilOn'
  | 'said'
>;

/** In the order in which they are checked. */
export type RecordTalkRefusal =
  | 'no-such-negotiation'
  | 'talks-have-ended'
  | 'offer-is-open'
  | OfferRefusal;

/** Keeps what was said; an offer waits for its answer until its last day. */
export async function recordTalk(
  em: EntityManager,
  plan: TalkPlan,
  act: Act,
): Promise<{ talkId: string } | { refused: RecordTalkRefusal }> {
  const matter = await findLocked(em, Negotiation, { id: plan.negotiationId });
  if (matter === undefined) return { refused: 'no-such-negotiation' };
  if (matter.status !== 'open') return { refused: 'talks-have-ended' };
  const isOffer = plan.offeredSatang !== null;
  if (isOffer) await expireOffer(em, { negotiationId: matter.id, at: act.at });
  if (isOffer && (await findOpenOffer(em, matter.id)) !== undefined)
    return { refused: 'offer-is-open' };
  const owedSatang = await readOwed(em, matter, plan.heldOn);
  const mandates = await readMandatesOfMatter(em, matter.id);
  const offer = { madeOn: plan.heldOn, offeredSatang: plan.offeredSatang, untilOn: plan.untilOn };
  const refused = refuseOffer(offer, { mandates, owedSatang, today: dayOf(act.at) });
  if (refused !== undefined) return { refused };
  const talkId = randomUUID();
  await em.insert(NegotiationTalk, {
    id: talkId,
    ...plan,
    ...placeOf(matter),
    untilOn: isOffer ? plan.untilOn : null,
    number: (await em.count(NegotiationTalk, { negotiationId: matter.id })) + 1,
    owedSatang,
    status: isOffer ? 'open' : 'talk',
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  if (isOffer) await awaitLastDay(em, matter, { untilOn: plan.untilOn, act });
  const { heldOn, channel, side, untilOn } = plan;
  const detail = { heldOn, channel, side, untilOn, isOffer };
  await noteMatter(em, matter, { action: 'talk-recorded', at: act.at, act, detail });
  return { talkId };
}

export interface AnswerPlan {
  readonly talkId: string;
  readonly answer: OfferAnswer;
  readonly answeredOn: string;
  readonly channel: NegotiationTalk['channel'];
  /** Who answered, for the other side. */
  readonly who: string;
  readonly said: string | null;
  /** What is asked for instead; only with `asks-otherwise`. */
  readonly counterSatang: bigint | null;
}

/** In the order in which they are checked. */
export type AnswerRefusal =
  | 'no-such-offer'
  | 'talks-have-ended'
  | 'offer-has-expired'
  | 'offer-answered-already'
  | 'answered-before-it-was-made'
  | 'answered-after-its-last-day';

/** Keeps the answer, once: of two who write it down at the same moment the second is told of the first. */
export async function answerOffer(
  em: EntityManager,
  plan: AnswerPlan,
  act: Act,
): Promise<{ negotiationId: string } | { refused: AnswerRefusal }> {
  const locked = await lockOffer(em, plan.talkId);
  if (locked === undefined) return { refused: 'no-such-offer' };
  const { matter, talk } = locked;
  const refused = refuseAnswer(matter, talk, plan.answeredOn);
  if (refused !== undefined) return { refused };
  await em.nativeUpdate(
    NegotiationTalk,
    { id: talk.id },
    {
      status: plan.answer,
      answeredOn: plan.answeredOn,
      answerChannel: plan.channel,
      answerWho: plan.who,
      answerSaid: plan.said,
      counterSatang: plan.answer === 'asks-otherwise' ? plan.counterSatang : null,
      answerBySeatId: act.seatId,
    },
  );
  await endAwaiting(em, matter.id, act);
  const { answer, answeredOn, channel } = plan;
  const detail = { answer, answeredOn, channel };
  await noteMatter(em, matter, { action: 'offer-answered', at: act.at, act, detail });
  return { negotiationId: matter.id };
}

function refuseAnswer(
  matter: Negotiation,
  talk: NegotiationTalk,
  on: string,
): AnswerRefusal | undefined {
  if (talk.status === 'talk') return 'no-such-offer';
  if (talk.status === 'expired') return 'offer-has-expired';
  if (talk.status === 'withdrawn' || matter.status !== 'open') return 'talks-have-ended';
  if (talk.status !== 'open') return 'offer-answered-already';
  if (on < talk.heldOn) return 'answered-before-it-was-made';
  return talk.untilOn !== null && on > talk.untilOn ? 'answered-after-its-last-day' : undefined;
}

/** The day after the last one the offer has expired, and the secretary is asked to renew it. */
async function awaitLastDay(
  em: EntityManager,
  matter: Negotiation,
  { untilOn, act }: { untilOn: string | null; act: Act },
): Promise<void> {
  if (untilOn === null) return;
  const { id: subjectId, caseId } = matter;
  const opensOn = addDays(plainDate(untilOn), 1);
  const place = placeOf(matter);
  await openDuty(em, { kind: 'renew-offer', subjectId, caseId, place, opensOn }, act);
}

/** The offer was answered, or the talks ended: nobody has to renew it. */
export async function endAwaiting(em: EntityManager, negotiationId: string, act: Act) {
  await endDuty(em, { kind: 'renew-offer', subjectId: negotiationId }, act);
}

/** The offer that waits for its answer. */
export function findOpenOffer(
  em: EntityManager,
  negotiationId: string,
): Promise<NegotiationTalk | undefined> {
  return findRow(em, NegotiationTalk, { negotiationId, status: 'open' });
}

/** The matter first, as everybody locks it; then the offer as it stands now. */
async function lockOffer(
  em: EntityManager,
  talkId: string,
): Promise<{ matter: Negotiation; talk: NegotiationTalk } | undefined> {
  const found = await findRow(em, NegotiationTalk, { id: talkId });
  if (found === undefined) return undefined;
  const matter = await findLocked(em, Negotiation, { id: found.negotiationId });
  if (matter === undefined) return undefined;
  return { matter, talk: await getRow(em, NegotiationTalk, { id: talkId }) };
}
