/** What a household said, for who sees to it: the words behind a task. */

import { z } from 'zod';
import { ComplaintView, RequestView } from '#contracts/own-view';
import { Uuid } from '#contracts/primitives';
import { notePeopleSeen } from '#database/audit/note-people-seen';
import { findCaseRow } from '#database/cases/queries/list-cases';
import { findCasePlace } from '#database/cases/queries/read-case-file';
import { readMembers } from '#database/cases/queries/read-members';
import { noteComplaintRead } from '#database/household-voice/note-complaint-read';
import {
  Complaint,
  ConsentWithdrawal,
  HouseholdRequest,
} from '#database/household-voice/voice-entities';
import { SeatRow } from '#database/people/seat';
import { findRow, getRow } from '#database/rows';
import { readersOf } from '#domain/household/complaints';
import { isSeatedOn, reaches, type Role } from '#domain/people/roles';
import { actAt } from '../access/access.ts';
import { readRoute } from '../routing/route.ts';
import { complaintView } from './complaint-view.ts';

const readRequest = readRoute({
  path: 'householdRequest',
  summary: 'What a household asked for, and how it is reached',
  params: z.object({ requestId: Uuid }),
  answer: RequestView,
  handle: async (asked) => {
    const { em, params } = asked;
    const request = await findRow(em, HouseholdRequest, { id: params.requestId });
    const place = request && (await findCasePlace(em, request.caseId));
    const act = actAt(asked, 'give-household-access', { place, see: 'see-case' });
    if (request === undefined || place === undefined || 'refused' in act) {
      return { refused: 'not-found' };
    }
    const said = await getRow(em, SeatRow, { id: request.bySeatId });
    const members = await readMembers(em, place.householdId);
    const who = members.find(({ personId }) => personId === said.personId) ?? members[0];
    if (who !== undefined) await notePeopleSeen(em, [who.personId], act);
    const withdrawn =
      request.consentWithdrawalId === null
        ? undefined
        : await getRow(em, ConsentWithdrawal, { id: request.consentWithdrawalId });
    const { id, kind, callTime, text, askedAt } = request;
    return {
      answer: {
        requestId: id,
        kind,
        callTime,
        text,
        purpose: withdrawn?.purpose ?? null,
        saidBy: said.displayName,
        phone: who?.phone ?? null,
        askedAt,
      },
    };
  },
});

const readComplaint = readRoute({
  path: 'complaint',
  summary: 'A complaint in its words, for its handler and those above',
  params: z.object({ complaintId: Uuid }),
  answer: ComplaintView,
  handle: async (asked) => {
    const { em, params, caller, today } = asked;
    const complaint = await findRow(em, Complaint, { id: params.complaintId });
    if (complaint === undefined) return { refused: 'not-found' };
    const readers: readonly Role[] = readersOf(complaint.handler);
    const seat = caller.seats.find(
      (one) => readers.includes(one.role) && isSeatedOn(one, today) && reaches(one, complaint),
    );
    const row = await findCaseRow(em, { caseId: complaint.caseId, on: today });
    if (seat === undefined || row === undefined) return { refused: 'not-found' };
    const { userId } = caller;
    await noteComplaintRead(em, complaint, { userId, seatId: seat.seatId, at: asked.at });
    const { caseId } = complaint;
    return { answer: { ...complaintView(complaint), household: row.householdName, caseId } };
  },
});

export const HEARD_ROUTES = [readRequest, readComplaint];
