/**
 * Seals everything that processes keep in Temporal (AES-256-GCM), so that whoever reads a history
 * without the key reads nothing. Workers, the API and tools share it; workflow code never imports it.
 */

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type Payload, type PayloadCodec, ValueError } from '@temporalio/common';
import proto from '@temporalio/proto';

const ENCODING = 'binary/plodnee-aes256gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** `key` is 32 bytes. Payloads that are not sealed pass as they are, for tools write some plainly. */
export function payloadCodec(key: Buffer): PayloadCodec {
  if (key.length !== 32)
    throw new ValueError(`A payload key has 32 bytes, this one ${key.length}.`);
  return {
    encode: async (payloads) => payloads.map((payload) => seal(payload, key)),
    decode: async (payloads) =>
      payloads.map((payload) => (isSealed(payload) ? open(payload, key) : payload)),
  };
}

function seal(payload: Payload, key: Buffer): Payload {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const plain = proto.temporal.api.common.v1.Payload.encode(payload).finish();
  const sealed = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { metadata: { encoding: Buffer.from(ENCODING) }, data: sealed };
}

function open(payload: Payload, key: Buffer): Payload {
  const data = Buffer.from(payload.data ?? []);
  const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(data.subarray(data.length - TAG_BYTES));
  const sealed = data.subarray(NONCE_BYTES, data.length - TAG_BYTES);
  const plain = Buffer.concat([decipher.update(sealed), decipher.final()]);
  return proto.temporal.api.common.v1.Payload.decode(plain);
}

function isSealed(payload: Payload): boolean {
  const encoding = payload.metadata?.['encoding'];
  return (
    encoding !== undefined && encoding !== null && Buffer.from(encoding).toString() === ENCODING
  );
}
