import type { z } from 'zod';
import type { SupportView } from '#contracts/support';
import type { Support, SupportEvent } from '#database/support/support-entities';

/** A support as its agency and the centre see it: a person, a need, what was done; never a debt. */
export function supportView(
  { support, events }: { support: Support; events: readonly SupportEvent[] },
  personName: string,
): z.input<typeof SupportView> {
  return {
    supportId: support.id,
    agency: support.agency,
    occupation: support.occupation,
    personName,
    need: support.need,
    status: support.status,
    reason: support.reason,
    offeredOn: support.offeredOn,
    endedOn: support.endedOn,
    events: events.map((event) => ({
      kind: event.kind,
      happenedOn: event.happenedOn,
      saleSatang: satangText(event.saleSatang),
      monthIncomeSatang: satangText(event.monthIncomeSatang),
      market: event.market,
      note: event.note,
    })),
  };
}

function satangText(amount: bigint | null): string | null {
  return amount === null ? null : String(amount);
}
