/** The talks of a case, cut to the reader: what was said and by whom only for those who negotiate. */

import type { z } from 'zod';
import type { MandateView, MatterView } from '#contracts/negotiations';
import type {
  MandateView as MandateRow,
  MatterView as MatterRow,
  MoveView,
  TalkView,
} from '#database/negotiations/read-negotiations';
import { holdsOn } from '#domain/negotiations/offers';

type Matter = z.input<typeof MatterView>;
type Move = Matter['moves'][number];
type Talk = Matter['talks'][number];

export function matterView(
  row: MatterRow,
  reader: { seesCreditors: boolean; mandates: readonly MandateRow[]; today: string },
): Matter {
  const { matter } = row;
  const { seesCreditors, mandates, today } = reader;
  const owes = new Set(row.debtors.map(({ personId }) => personId));
  return {
    negotiationId: matter.id,
    debtId: matter.debtId,
    isOfTheSurvey: row.isOfTheSurvey,
    source: matter.source,
    creditors: seesCreditors ? [...row.creditors] : null,
    debtors: [...row.debtors],
    balanceSatang: String(matter.balanceSatang),
    owedSatang: String(row.owedSatang),
    status: matter.status,
    statusSince: matter.statusSince,
    dangers: [...matter.dangers],
    settledSatang: matter.settledSatang === null ? null : String(matter.settledSatang),
    payByOn: matter.payByOn,
    hasMandate: mandates.some((one) => owes.has(one.personId) && holdsOn(one, today)),
    talks: row.talks.map((talk) => talkView(talk, seesCreditors)),
    moves: row.moves.map((move) => moveView(move, seesCreditors)),
  };
}

function talkView(talk: TalkView, seesCreditors: boolean): Talk {
  const { id: talkId, answeredOn, answerChannel, answerWho, answerSaid, ...kept } = talk;
  const answer = {
    channel: answerChannel,
    who: seesCreditors ? answerWho : null,
    said: seesCreditors ? answerSaid : null,
    counterSatang: talk.counterSatang,
  };
  return {
    ...kept,
    talkId,
    who: seesCreditors ? talk.who : null,
    said: seesCreditors ? talk.said : null,
    answer: answeredOn === null ? null : { on: answeredOn, ...answer },
  };
}

function moveView({ toStatus, ...move }: MoveView, seesCreditors: boolean): Move {
  const hidden = { documentReference: null, signedBy: null, payTo: null, note: null };
  return { ...move, to: toStatus, ...(seesCreditors ? {} : hidden) };
}

export function mandateView(
  row: MandateRow,
  reader: { userId: string; maySecond: boolean },
): z.input<typeof MandateView> {
  const { id: mandateId, personId, personName, signedOn, signatureKind, evidence } = row;
  const { paperReference, photoId, byName, confirmedByName, isProved, endedOn } = row;
  const isWaiting = !isProved && endedOn === null;
  return {
    mandateId,
    personId,
    personName,
    signedOn,
    signatureKind,
    evidence,
    paperReference,
    photoId,
    byName,
    confirmedByName,
    isProved,
    mayConfirm: isWaiting && reader.maySecond && row.byUserId !== reader.userId,
    endedOn,
  };
}
