import type { EntityManager } from '@mikro-orm/postgresql';
import type { MinutesRecord } from '#domain/minutes/minutes-record';
import { AgendaItem } from '../meetings/meeting-entities.ts';
import { keepDraft } from '../minutes/keep-draft.ts';
import { listRows } from '../rows.ts';
import { AT, ON } from './money-world.ts';

const BOTH = { th: 'ทดสอบ', en: 'Test' };

/** A short draft of a meeting whose session has ended; the worker draws whole ones from the record. */
export async function aDraft(em: EntityManager, meetingId: string): Promise<MinutesRecord> {
  const items = await listRows(em, AgendaItem, {
    where: { meetingId },
    orderBy: { position: 'asc' },
  });
  const record: MinutesRecord = {
    centre: { name: BOTH, place: BOTH },
    isDemo: false,
    meetingNumber: '1/2564',
    heldOn: ON,
    startsAt: '09:00',
    endsAt: '10:00',
    place: 'ศาลา',
    attendance: [],
    items: items.map(({ id, evidenceHash }) => ({
      itemId: id,
      title: 'พิจารณา',
      motion: 'ขอกู้',
      quorum: { present: 5, needed: 3, seats: 5, byProxy: 0 },
      proxies: [],
      recused: [],
      votes: [],
      outcome: 'postponed',
      evidenceHash,
    })),
    evidenceHash: null,
    chair: { name: 'chair', position: BOTH },
    secretary: { name: 'secretary', position: BOTH },
  };
  return keepDraft(em, { meetingId, record, at: AT });
}
