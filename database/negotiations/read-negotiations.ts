/** The talks of one case, creditor by creditor, with everything that was said. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { DebtSource } from '#domain/assessment/code-lists';
import { byUrgency } from '#domain/negotiations/matters';
import { listRows } from '../rows.ts';
import { Mandate } from './mandate.ts';
import { isProved } from './mandates.ts';
import { Negotiation, type NegotiationMove, type NegotiationTalk } from './negotiation-entities.ts';
import { readOwed } from './on-matter.ts';

export interface NamedCreditor {
  readonly creditorId: string;
  readonly source: DebtSource;
  readonly name: string | null;
  readonly description: string | null;
  readonly phone: string | null;
}

interface Named {
  /** Who wrote it down. */
  readonly byName: string | null;
}

/** Money as decimal strings of satang, as it crosses HTTP. */
export type MoveView = Named & { readonly settledSatang: string | null } & Pick<
    NegotiationMove,
    | 'id'
    | 'number'
    | 'toStatus'
    | 'movedOn'
    | 'payByOn'
    | 'documentReference'
    | 'documentOn'
    | 'signedBy'
    | 'payTo'
    | 'forum'
    | 'reason'
    | 'note'
  >;

export type TalkView = Named & {
  readonly askedSatang: string | null;
  readonly offeredSatang: string | null;
  readonly owedSatang: string;
  readonly counterSatang: string | null;
} & Pick<
    NegotiationTalk,
    | 'id'
    | 'number'
    | 'heldOn'
    | 'channel'
    | 'side'
    | 'who'
    | 'said'
    | 'status'
    | 'untilOn'
    | 'answeredOn'
    | 'answerChannel'
    | 'answerWho'
    | 'answerSaid'
  >;

export interface MatterView {
  readonly matter: Negotiation;
  /** False once a later survey has written the debt anew. */
  readonly isOfTheSurvey: boolean;
  readonly creditors: readonly NamedCreditor[];
  readonly debtors: readonly { readonly personId: string; readonly name: string }[];
  /** In all on the day asked for. */
  readonly owedSatang: bigint;
  /** When the open offer runs out. */
  readonly offerUntilOn: string | null;
  /** Newest first. */
  readonly talks: readonly TalkView[];
  readonly moves: readonly MoveView[];
}

export interface MandateView extends Mandate {
  readonly personName: string;
  readonly byName: string | null;
  readonly confirmedByName: string | null;
  readonly isProved: boolean;
}

export interface CaseNegotiations {
  readonly mandates: readonly MandateView[];
  /** What cannot wait first. */
  readonly matters: readonly MatterView[];
}

/** Of the case's present round. `on`: the day for which is said what is owed. */
export async function readNegotiations(
  em: EntityManager,
  of: { caseId: string; round: number; on: string },
): Promise<CaseNegotiations> {
  const { caseId, round } = of;
  const where = { caseId, round };
  const matters = await listRows(em, Negotiation, {
    where,
    orderBy: { openedOn: 'asc', id: 'asc' },
  });
  const views: MatterView[] = [];
  for (const matter of matters) views.push(await viewOf(em, matter, of.on));
  const ranked = views.map((view) => ({ ...view.matter, ...view, view }));
  return {
    mandates: await readMandates(em, where),
    matters: ranked.toSorted(byUrgency).map(({ view }) => view),
  };
}

async function viewOf(em: EntityManager, matter: Negotiation, on: string): Promise<MatterView> {
  const talks = await readTalks(em, matter.id);
  const [debt] = await em.execute('select 1 as found from debt where id = ?', [matter.debtId]);
  return {
    matter,
    isOfTheSurvey: debt !== undefined,
    creditors: await readCreditors(em, matter.id),
    debtors: await readDebtors(em, matter.id),
    owedSatang: await readOwed(em, matter, on),
    offerUntilOn: talks.find(({ status }) => status === 'open')?.untilOn ?? null,
    talks,
    moves: await readMoves(em, matter.id),
  };
}

function readCreditors(em: EntityManager, negotiationId: string): Promise<NamedCreditor[]> {
  return em.execute<NamedCreditor[]>(
    `select c.id as "creditorId", c.source, coalesce(f.name_th, c.name) as name, c.description,
            c.phone
       from negotiation_creditor n join creditor c on c.id = n.creditor_id
       left join fund f on f.id = c.fund_id
      where n.negotiation_id = ? order by c.created_at, c.id`,
    [negotiationId],
  );
}

function readDebtors(
  em: EntityManager,
  negotiationId: string,
): Promise<{ personId: string; name: string }[]> {
  return em.execute(
    `select distinct q.id as "personId", q.first_name || ' ' || q.last_name as name
       from negotiation_debtor d join person q on q.id = d.person_id
      where d.negotiation_id = ? order by name, "personId"`,
    [negotiationId],
  );
}

async function readTalks(em: EntityManager, negotiationId: string): Promise<TalkView[]> {
  return em.execute<TalkView[]>(
    `select t.id, t.number, t.held_on as "heldOn", t.channel, t.side, t.who, t.said, t.status,
            t.asked_satang::text as "askedSatang", t.offered_satang::text as "offeredSatang",
            t.owed_satang::text as "owedSatang", t.until_on as "untilOn",
            t.answered_on as "answeredOn", t.answer_channel as "answerChannel",
            t.answer_who as "answerWho", t.answer_said as "answerSaid",
            t.counter_satang::text as "counterSatang", s.display_name as "byName"
       from negotiation_talk t left join seat s on s.id = t.by_seat_id
      where t.negotiation_id = ? order by t.number desc`,
    [negotiationId],
  );
}

async function readMoves(em: EntityManager, negotiationId: string): Promise<MoveView[]> {
  return em.execute<MoveView[]>(
    `select m.id, m.number, m.to_status as "toStatus", m.moved_on as "movedOn",
            m.settled_satang::text as "settledSatang", m.pay_by_on as "payByOn",
            m.document_reference as "documentReference", m.document_on as "documentOn",
            m.signed_by as "signedBy", m.pay_to as "payTo", m.forum, m.reason, m.note, s.display_name as "byName"
       from negotiation_move m left join seat s on s.id = m.by_seat_id
      where m.negotiation_id = ? order by m.number desc`,
    [negotiationId],
  );
}

async function readMandates(
  em: EntityManager,
  where: { caseId: string; round: number },
): Promise<MandateView[]> {
  const rows = await listRows(em, Mandate, { where, orderBy: { signedOn: 'desc', id: 'asc' } });
  const names = await em.execute<{ id: string; name: string }[]>(
    `select id::text, first_name || ' ' || last_name as name from person where id in
            (select person_id from mandate where case_id = ?)
     union all select id::text, display_name from seat where id in
            (select unnest(array[by_seat_id, confirmed_by_seat_id]) from mandate where case_id = ?)`,
    [where.caseId, where.caseId],
  );
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    ...row,
    personName: nameOf.get(row.personId) ?? '',
    byName: nameOf.get(row.bySeatId) ?? null,
    confirmedByName: nameOf.get(row.confirmedBySeatId ?? '') ?? null,
    isProved: isProved(row),
  }));
}
