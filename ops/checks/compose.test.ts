// Containers cannot be started everywhere, so the shape of docker-compose.yml is held here: by the
// official schema of compose files (it comes with dclint), and by what the house asks beyond it.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

interface Service {
  image: string;
  ports?: string[];
  volumes?: string[];
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
}

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readCompose = (): { services: Record<string, Service>; volumes: object } =>
  parse(read('docker-compose.yml'), { merge: true });

const { services, volumes } = readCompose();
const named = Object.entries(services);

/** Services that run once and end; all others stay up. */
const ENDING = ['temporal-schema', 'prepare'];

function compileSchema(): (compose: unknown) => string[] {
  const schema = JSON.parse(read('node_modules/dclint/schemas/compose.schema.json'));
  delete schema.$schema;
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { duration: true } });
  const validate = ajv.compile(schema);
  return (compose) =>
    validate(compose)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** Names of the environment variables that a room reads, wherever its code says one. */
function findVariables(room: string): string[] {
  const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|testing\//.test(path))
    .map((path) => [path, read(`${room}/${path}`)] as const);
  const found = files.flatMap(([path, text]) => {
    const read = text.matchAll(/\benv(?:ironment)?(?:\.|\[')([A-Z][A-Z0-9_]+)/g);
    const described = path === 'configuration.ts' ? text.matchAll(/^ +([A-Z][A-Z0-9_]+):/gm) : [];
    return [...read, ...described].map(([, name]) => name!);
  });
  return [...new Set(found)].filter((name) => name !== 'NODE_ENV');
}

describe('docker-compose.yml', () => {
  const findFaults = compileSchema();

  it('is a compose file by the official schema', () => {
    expect(findFaults(readCompose())).toEqual([]);
  });

  it.each([
    ['a top-level key', (compose: Record<string, unknown>) => (compose.servces = {})],
    [
      'a service key',
      ({ services: all }: { services: Record<string, Record<string, unknown>> }) =>
        (all.api!.helthcheck = {}),
    ],
    [
      'the list of ports',
      ({ services: all }: { services: Record<string, Record<string, unknown>> }) =>
        (all.api!.ports = 1),
    ],
  ] as const)('would be refused with a mistake in %s', (_what, spoil) => {
    const spoilt = readCompose();
    spoil(spoilt as never);
    expect(findFaults(spoilt)).not.toEqual([]);
  });

  it.each(named)('pins the image of %s to a version', (_name, { image }) => {
    expect(image).toMatch(/^[a-z/-]+:\d+\.\d+(\.\d+)?$/);
  });

  it('takes a Temporal server of at least 1.29.1 and admin tools of the same version', () => {
    const version = services.temporal!.image.split(':')[1]!;
    const [major, minor, patch] = version.split('.').map(Number) as [number, number, number];
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(1_029_001);
    expect(services['temporal-schema']!.image).toBe(`temporalio/admin-tools:${version}`);
  });

  it('waits only for services that exist, by a condition they can meet', () => {
    const waits = named.flatMap(([, service]) => Object.entries(service.depends_on ?? {}));
    expect(waits.length).toBeGreaterThan(0);
    for (const [name, { condition }] of waits) {
      expect(services).toHaveProperty([name]);
      const meets = ENDING.includes(name) ? 'service_completed_successfully' : 'service_healthy';
      expect([name, condition]).toEqual([name, meets]);
    }
  });

  it('has a health check for every service that stays up', () => {
    const unchecked = named.filter(([, { healthcheck }]) => healthcheck === undefined);
    expect(unchecked.map(([name]) => name).toSorted()).toEqual(ENDING.toSorted());
  });

  it('opens only the API beyond this machine', () => {
    const open = named.filter(([, { ports = [] }]) =>
      ports.some((port) => !port.startsWith('127.0.0.1:')),
    );
    expect(open.map(([name]) => name)).toEqual(['api']);
  });

  it('mounts only files that exist and volumes that are declared', () => {
    for (const mount of named.flatMap(([, service]) => service.volumes ?? [])) {
      const source = mount.split(':')[0]!;
      const isThere = source.startsWith('./') ? existsSync(join(root, source)) : source in volumes;
      expect([source, isThere]).toEqual([source, true]);
    }
  });

  it('runs only scripts that exist', () => {
    const commands = named.flatMap(([, service]) => [
      ...(service.command ?? []),
      ...(service.healthcheck?.test ?? []),
    ]);
    const scripts = commands.filter((part) => part.endsWith('.ts'));
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((script) => !existsSync(join(root, script)))).toEqual([]);
  });

  it('lets the API listen beyond its own container', () => {
    expect(services.api!.environment).toMatchObject({ HOST: '0.0.0.0' });
  });

  it('keeps no secret itself', () => {
    const secrets = named.flatMap(([, { environment = {} }]) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|PWD|SECRET|KEY/.test(name)),
    );
    expect(secrets.length).toBeGreaterThan(0);
    for (const [, value] of secrets) expect(value).toMatch(/^\$\{[A-Z_]+:\?.+\}$/);
  });

  it.each([
    ['worker', ['worker', 'database'], []],
    ['api', ['api', 'database'], ['PORT', 'PLODNEE_AUTH_SECRET']],
  ])('gives %s its endpoints and every variable its code reads', (name, rooms, own) => {
    const wanted = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'PLODNEE_PAYLOAD_KEY', ...own];
    const given = Object.keys(services[name]!.environment ?? {});
    expect(given).toEqual(expect.arrayContaining([...wanted, ...rooms.flatMap(findVariables)]));
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');
  const { dependencies } = JSON.parse(read('package.json')) as {
    dependencies: Record<string, string>;
  };

  it('takes the same Node as package.json', () => {
    expect(dockerfile).toContain(`FROM node:${dependencies.node}-slim`);
  });

  it('does not run as root', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it('copies only folders that exist', () => {
    const copied = [...dockerfile.matchAll(/^COPY (\w+) \1$/gm)].map(([, folder]) => folder!);
    expect(copied.length).toBeGreaterThan(3);
    expect(copied.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
  });
});
