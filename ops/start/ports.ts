import { choosePort, findPortRefusal } from '../embedded/free-port.ts';
import { findRemakableJson, keepJson } from './kept-json.ts';

/** Throws one sentence when nobody could listen there now. */
export async function refuseTakenPort(port: number, host: string): Promise<void> {
  const refusal = await findPortRefusal(port, host);
  if (refusal !== undefined) throw new Error(sentenceOf(refusal, port, host));
}

function sentenceOf(refusal: string, port: number, host: string): string {
  if (refusal === 'EACCES') {
    return (
      `พอร์ต ${port} ต้องใช้สิทธิ์ผู้ดูแลเครื่อง · Port ${port} is for the machine's administrator: choose one above 1023, ` +
      'such as `PORT=4300 npm start`.'
    );
  }
  if (refusal === 'EADDRNOTAVAIL' || refusal === 'ENOTFOUND') {
    return (
      `เครื่องนี้ไม่มีที่อยู่ ${host} · This machine has no address ${host}: correct HOST, or leave it out to be ` +
      'reached from this machine only.'
    );
  }
  return (
    `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ · Port ${port} on ${host} is taken by another program: stop it, or ` +
    `choose another with \`PORT=${port + 1} npm start\`.`
  );
}

/** The ports of the embedded servers: the ones of last time while they are free. */
export async function chooseServicePorts(
  path: string,
): Promise<{ postgres: number; temporal: number }> {
  const kept = findRemakableJson(path) ?? {};
  const postgres = await choosePort(readNumber(kept.postgres));
  const temporal = await choosePort(readNumber(kept.temporal));
  keepJson(path, { postgres, temporal });
  return { postgres, temporal };
}

function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
