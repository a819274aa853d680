import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import { payloadCodec } from './payload-codec.ts';

/**
 * The converter of every client and worker: sealed payloads, and failures whose text is sealed too.
 * `keyBase64` holds 32 bytes.
 */
export function sealedDataConverter(keyBase64: string): DataConverter {
  return {
    payloadCodecs: [payloadCodec(Buffer.from(keyBase64, 'base64'))],
    failureConverterPath: fileURLToPath(new URL('./failure-converter.ts', import.meta.url)),
  };
}
