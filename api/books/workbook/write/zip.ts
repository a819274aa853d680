/** Writes a zip file: deflated parts, one after another, and their list at the end. */

import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** 1 January 1980: the same book is the same file, whenever it is written. */
const DOS_DATE = 0x21;

export function zipOf(parts: ReadonlyMap<string, string>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const [name, text] of parts) {
    const fileName = Buffer.from(name, 'utf8');
    const content = Buffer.from(text, 'utf8');
    const packed = deflateRawSync(content);
    const about = aboutPart({ content, packed, nameLength: fileName.length });
    const local = Buffer.concat([signature(LOCAL), about, fileName, packed]);
    locals.push(local);
    centrals.push(centralOf({ about, fileName, at }));
    at += local.length;
  }
  const list = Buffer.concat(centrals);
  return Buffer.concat([...locals, list, endOf({ count: parts.size, size: list.length, at })]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The 26 bytes that the part itself and the list at the end have in common. */
function aboutPart(part: { content: Buffer; packed: Buffer; nameLength: number }): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(VERSION, 0);
  bytes.writeUInt16LE(FLAGS, 2);
  bytes.writeUInt16LE(DEFLATED, 4);
  bytes.writeUInt16LE(DOS_DATE, 8);
  bytes.writeUInt32LE(crc32(part.content), 10);
  bytes.writeUInt32LE(part.packed.length, 14);
  bytes.writeUInt32LE(part.content.length, 18);
  bytes.writeUInt16LE(part.nameLength, 22);
  return bytes;
}

function centralOf(part: { about: Buffer; fileName: Buffer; at: number }): Buffer {
  const before = Buffer.alloc(2);
  before.writeUInt16LE(VERSION);
  const after = Buffer.alloc(14);
  after.writeUInt32LE(part.at, 10);
  return Buffer.concat([signature(CENTRAL), before, part.about, after, part.fileName]);
}

function endOf(list: { count: number; size: number; at: number }): Buffer {
  const bytes = Buffer.alloc(18);
  bytes.writeUInt16LE(list.count, 4);
  bytes.writeUInt16LE(list.count, 6);
  bytes.writeUInt32LE(list.size, 8);
  bytes.writeUInt32LE(list.at, 12);
  return Buffer.concat([signature(END), bytes]);
}
