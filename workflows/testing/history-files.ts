/**
 * Histories as readable text and back. The SDK's own `historyToJSON` fails when npm gives its packages
 * protobufjs twice ("type must be a Type"), so the protocol's plain conversion is used.
 */

import proto from '@temporalio/proto';

const { History } = proto.temporal.api.history.v1;

type HistoryEvents = Parameters<typeof History.toObject>[0];

export function historyToText(history: Parameters<typeof History.fromObject>[0]): string {
  const message = History.fromObject(history);
  const plain = History.toObject(message, { longs: String, bytes: String, enums: String });
  return `${JSON.stringify(plain, null, 1)}\n`;
}

export function historyFromText(text: string): HistoryEvents {
  return History.fromObject(JSON.parse(text));
}
