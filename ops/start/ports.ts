import { choosePort, isPortFree } from '../embedded/free-port.ts';
import { findKeptJson, keepJson } from './kept-json.ts';

/** Throws one sentence when somebody listens on the port already. */
export async function refuseTakenPort(port: number, host: string): Promise<void> {
  if (await isPortFree(port, host)) return;
  throw new Error(
    `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ · Port ${port} on ${host} is taken by another program: stop it, or ` +
      `choose another with \`PORT=${port + 1} npm start\`.`,
  );
}

/** The ports of the embedded servers: the ones of last time while they are free. */
export async function chooseServicePorts(
  path: string,
): Promise<{ postgres: number; temporal: number }> {
  const kept = findKeptJson(path) ?? {};
  const postgres = await choosePort(readNumber(kept.postgres));
  const temporal = await choosePort(readNumber(kept.temporal));
  keepJson(path, { postgres, temporal });
  return { postgres, temporal };
}

function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
