import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type UpConfiguration = {
  /** Set: a Postgres of the operator's own is used and none is started. */
  databaseUrl: string | undefined;
  /** Set: a Temporal server of the operator's own is used and none is started. */
  temporalAddress: string | undefined;
  temporalNamespace: string;
  host: string;
  port: number;
  /** Port of the embedded server's screen for operators; none unless asked for. */
  temporalUiPort: number | undefined;
};

const DEFAULT_PORT = 4300;

/** Puts what `.env` in `root` says into the environment; what is set already wins. */
export function loadEnvFile(root: string): void {
  const path = join(root, '.env');
  if (existsSync(path)) process.loadEnvFile(path);
}

/** Reads how to start from the environment. Throws one sentence naming the wrong variable. */
export function readConfiguration(env: NodeJS.ProcessEnv): UpConfiguration {
  return {
    databaseUrl: readDatabaseUrl(env.DATABASE_URL),
    temporalAddress: readAddress(env.TEMPORAL_ADDRESS),
    temporalNamespace: readText(env.TEMPORAL_NAMESPACE) ?? 'plodnee',
    host: readText(env.HOST) ?? '127.0.0.1',
    port: readPort('PORT', env.PORT) ?? DEFAULT_PORT,
    temporalUiPort: readPort('TEMPORAL_UI_PORT', env.TEMPORAL_UI_PORT),
  };
}

function readText(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text === '' ? undefined : text;
}

function readPort(name: string, value: string | undefined): number | undefined {
  const text = readText(value);
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Error(
    `${name} ต้องเป็นตัวเลข 1 ถึง 65535 · ${name} must be a number from 1 to 65535, not "${text}".`,
  );
}

// The value may hold a password, so the sentence does not repeat it.
function readDatabaseUrl(value: string | undefined): string | undefined {
  const text = readText(value);
  if (text === undefined || /^postgres(?:ql)?:\/\/[^/]/u.test(text)) return text;
  throw new Error(
    'DATABASE_URL ไม่ถูกรูปแบบ · DATABASE_URL must look like postgres://user:password@host:5432/database.',
  );
}

function readAddress(value: string | undefined): string | undefined {
  const text = readText(value);
  if (text === undefined || /^[^/\s:]+:\d+$/u.test(text)) return text;
  throw new Error(
    `TEMPORAL_ADDRESS ไม่ถูกรูปแบบ · TEMPORAL_ADDRESS must look like host:7233, not "${text}".`,
  );
}
