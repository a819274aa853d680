import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant } from '../columns.ts';

/** One accepted request by its idempotency key, with the answer that a repeat gets. */
export const CommandRow = defineEntity({
  name: 'CommandRow',
  tableName: 'command',
  properties: {
    userId: p.text().primary(),
    key: p.text().primary(),
    route: p.text(),
    bodyHash: p.text(),
    status: p.integer().strictNullable(),
    response: p.json<unknown>().strictNullable(),
    centreId: p.uuid().strictNullable(),
    areaCode: p.text().strictNullable(),
    receivedAt: instant(),
  },
});

export type CommandRow = InferEntity<typeof CommandRow>;
