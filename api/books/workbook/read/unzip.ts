/**
 * The parts of a zip file that are asked for, and never more than a budget of bytes: what a part says
 * of its own size is not believed. No encryption, no zip64, no other method than stored and deflate.
 */

import { inflateRawSync } from 'node:zlib';
import { FileRefused } from './file-refusals.ts';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_PARTS = 200;

/** All parts together, unpacked. */
const LARGEST_UNPACKED_BYTES = 20 * 1024 * 1024;

interface Part {
  readonly method: number;
  readonly packedSize: number;
  readonly localAt: number;
}

export interface Zip {
  readonly names: readonly string[];
  /** The part's bytes; undefined when there is none. Throws `FileRefused` past the budget. */
  readonly find: (name: string) => Uint8Array | undefined;
}

/** Throws `FileRefused` for what is no plain zip file. */
export function openZip(file: Buffer): Zip {
  const parts = listParts(file);
  let budget = LARGEST_UNPACKED_BYTES;
  return {
    names: [...parts.keys()],
    find: (name) => {
      const part = parts.get(name);
      if (part === undefined) return undefined;
      const bytes = unpack(file, part, budget);
      budget -= bytes.length;
      return bytes;
    },
  };
}

function listParts(file: Buffer): Map<string, Part> {
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (count === 0 || count > MOST_PARTS) throw new FileRefused('book-unreadable');
  const parts = new Map<string, Part>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== CENTRAL) {
      throw new FileRefused('book-unreadable');
    }
    const isEncrypted = (file.readUInt16LE(at + 8) & 1) === 1;
    if (isEncrypted) throw new FileRefused('book-is-locked');
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength).replace(/^\//, '');
    if (parts.has(name)) throw new FileRefused('book-unreadable');
    parts.set(name, {
      method: file.readUInt16LE(at + 10),
      packedSize: file.readUInt32LE(at + 20),
      localAt: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

function findEnd(file: Buffer): number {
  const first = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = file.length - END_LENGTH; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === END) return at;
  }
  throw new FileRefused('book-unreadable');
}

function unpack(file: Buffer, { method, packedSize, localAt }: Part, budget: number): Uint8Array {
  if (localAt + 30 > file.length || file.readUInt32LE(localAt) !== LOCAL) {
    throw new FileRefused('book-unreadable');
  }
  const from = localAt + 30 + file.readUInt16LE(localAt + 26) + file.readUInt16LE(localAt + 28);
  const packed = file.subarray(from, from + packedSize);
  if (packed.length < packedSize) throw new FileRefused('book-unreadable');
  if (packed.length > budget || budget === 0) throw new FileRefused('book-unpacks-too-large');
  if (method === 0) return packed;
  if (method !== 8) throw new FileRefused('book-unreadable');
  try {
    return inflateRawSync(packed, { maxOutputLength: budget });
  } catch (error) {
    const isTooLarge = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new FileRefused(isTooLarge ? 'book-unpacks-too-large' : 'book-unreadable');
  }
}
