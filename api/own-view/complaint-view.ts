import type { z } from 'zod';
import type { OwnView } from '#contracts/own-view';
import type { Complaint } from '#database/household-voice/voice-entities';

export function complaintView(complaint: Complaint): z.input<typeof OwnView>['complaints'][number] {
  return {
    complaintId: complaint.id,
    number: `${complaint.number}/${complaint.yearBe}`,
    about: complaint.about,
    category: complaint.category,
    text: complaint.text,
    handler: complaint.handler,
    receivedOn: complaint.receivedOn,
    dueOn: complaint.dueOn,
    answer: complaint.answer,
    outcome: complaint.outcome,
    answeredAt: complaint.answeredAt,
  };
}
