import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { pino } from 'pino';
import { PATHS } from '#contracts/paths';
import { createApp } from '../app.ts';
import { FIELD_SENTENCES } from '../problems/field-sentences.ts';
import { REFUSALS } from '../problems/refusals.ts';
import { ROUTES } from '../routing/routes.ts';
import type { Services } from '../services.ts';
import { docsPage } from './docs/page.ts';
import { documentOf } from './document.ts';

const document = documentOf(ROUTES);
const json = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Record<string, unknown>;
}

function operations(): { method: string; path: string; operation: Operation }[] {
  const paths = json['paths'] as Record<string, Record<string, Operation>>;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  );
}

function refs(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refs);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : refs(inner),
  );
}

/** The schemas of bodies and answers, wherever they stand in the operation. */
function schemasOf(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(schemasOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'schema' ? [inner as object] : schemasOf(inner),
  );
}

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle: { readonly stack?: readonly Layer[] };
}

/** What the finished app answers, read from Express itself. */
function servedRoutes(): string[] {
  const configuration = { PLODNEE_WEB_DIST: 'web/dist', PLODNEE_REQUESTS_PER_MINUTE: 60, PORT: 1 };
  const log = pino({ level: 'silent' });
  const app = createApp({ configuration, log } as unknown as Services);
  const { stack } = app.router as unknown as { stack: readonly Layer[] };
  return stack.flatMap(routesOf);
}

function routesOf({ route, handle }: Layer): string[] {
  if (route === undefined) return (handle.stack ?? []).flatMap(routesOf);
  const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
  const methods = Object.keys(route.methods).filter((method) => method !== '_all');
  return methods.map((method) => `${method} ${path}`);
}

describe('the OpenAPI document', () => {
  it('knows everything that Express serves and nothing else, itself and the screens aside', () => {
    const described = operations().map(({ method, path }) => `${method} ${path}`);
    const aside = ['/api/openapi.json', '/api/docs', '/api/docs/docs.css', '/{*page}'];
    const served = servedRoutes();
    const expected = [...described, ...aside.map((path) => `get ${path}`)];
    expect(served.toSorted()).toEqual(expected.toSorted());
    expect(described).toEqual(expect.arrayContaining(['get /healthz', 'get /readyz']));
  });

  it('says at every address of the table that another method is refused', () => {
    for (const { path, operation } of operations()) {
      if (!path.startsWith('/api/v1/')) continue;
      expect([path, operation.responses['405']]).toEqual([
        path,
        expect.objectContaining({ description: 'method-not-allowed' }),
      ]);
    }
  });

  it('leaves no path of the contracts without a route', () => {
    const served = new Set(ROUTES.map(({ path }) => path));
    expect(Object.keys(PATHS).filter((path) => !served.has(path as never))).toEqual([]);
  });

  it('has no reference into nothing', () => {
    const missing = refs(json).filter((ref) => {
      const parts = ref.replace(/^#\//, '').split('/');
      return (
        parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], json) ===
        undefined
      );
    });
    expect(missing).toEqual([]);
  });

  it('holds schemas that a validator can read', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(json, 'api');
    const components = (json['components'] as { schemas: object }).schemas;
    for (const name of Object.keys(components)) {
      expect(ajv.getSchema(`api#/components/schemas/${name}`)).toBeDefined();
    }
    for (const { operation } of operations()) {
      for (const schema of schemasOf(operation)) {
        const inDocument = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object;
        expect(ajv.compile(inDocument)).toEqual(expect.any(Function));
      }
    }
  });

  it('asks every command for its key and names every operation once', () => {
    const withoutKey = new Set(
      ROUTES.filter(({ kind }) => kind === 'calculation').map(({ path }) => PATHS[path] as string),
    );
    for (const { method, path, operation } of operations()) {
      if (!path.startsWith('/api/v1/')) continue;
      const hasKey = operation.parameters?.some(({ name }) => name === 'Idempotency-Key') ?? false;
      const isPost = method === 'post';
      const isCommand = isPost && !withoutKey.has(path);
      expect([path, hasKey]).toEqual([path, isCommand]);
      // A calculation needs no seat of its own and no key: which it refuses depends on its rules.
      if (isPost && !isCommand) continue;
      expect([path, '422' in operation.responses]).toEqual([path, isCommand]);
      // Who still has a password for once is told so everywhere but at `me`.
      expect([path, '403' in operation.responses]).toEqual([path, path !== PATHS.me]);
    }
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('declares every parameter of a path', () => {
    for (const { path, operation } of operations()) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const declared = (operation.parameters ?? []).filter((one) => one.in === 'path');
      expect([path, new Set(declared.map(({ name }) => name))]).toEqual([path, new Set(named)]);
    }
  });
});

function articleOf(page: string, operationId: string): string {
  return page.split(`<article id="${operationId}">`)[1]?.split('</article>')[0] ?? '';
}

describe('what people read of it', () => {
  const page = docsPage(document);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);

  it('lists every code of a refusal and of a field with both sentences', () => {
    for (const [code, { th, en }] of Object.entries(REFUSALS)) {
      expect(ids).toContain(code);
      expect(page).toContain(`lang="th">${th}<`);
      expect(page).toContain(en.replaceAll('"', '&quot;'));
    }
    for (const code of Object.keys(FIELD_SENTENCES)) expect(ids).toContain(`field-${code}`);
  });

  it('has every link into the page lead somewhere, and every place once', () => {
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds no script and no style of its own, for the content policy takes neither', () => {
    expect(page).not.toMatch(/<script|style="/);
  });

  it('lists all operations at the top and says how to sign in and what a key is for', () => {
    for (const { operation } of operations()) {
      expect(page).toContain(`<a href="#${operation.operationId}">`);
    }
    expect(page).toContain('curl -c cookies.txt');
    expect(ids).toEqual(expect.arrayContaining(['start', 'idempotency', 'problem']));
  });

  it('shows a body as a table of its properties, down to the lines of a list', () => {
    const opening = articleOf(page, 'postCases');
    expect(opening).toMatch(
      /<code>household\.members\[\]\.birthOn<\/code><\/td><td[^>]*>day or null<\/td><td[^>]*>yes</,
    );
    expect(opening).toMatch(/<code>isDemo<\/code><\/td><td[^>]*>boolean<\/td><td[^>]*>no</);
    expect(opening).toContain('1 to 30 lines');
    expect(opening).not.toContain('&quot;properties&quot;');
    expect(articleOf(page, 'postVotes').split('<code>choice.kind</code>')).toHaveLength(2);
    expect(articleOf(page, 'postVotes')).toContain('only with <code>kind: fund</code>');
    expect(articleOf(page, 'postCompleteTask')).toContain(
      '<code>kind: answer-offer · outcome: accepted</code>',
    );
  });

  it('tells at an operation the refusals that it can give, and no others', () => {
    const voting = articleOf(page, 'postVotes');
    expect(voting).toContain('href="#already-voted"');
    expect(voting).not.toMatch(/href="#(process-answer-unknown|fund-exists|loan-is-open)"/);
    const reading = articleOf(page, 'readTasks');
    expect(reading).toContain('href="#invalid-query"');
    expect(reading).not.toMatch(/href="#(idempotency-key-missing|not-allowed)"/);
  });
});

describe('the sentences', () => {
  it('says every refusal in Thai and in English', () => {
    for (const [code, row] of Object.entries({ ...FIELD_SENTENCES, ...REFUSALS })) {
      expect([code, /[ก-๙]{4}/.test(row.th)]).toEqual([code, true]);
      expect([code, /[a-z]{3}/i.test(row.en)]).toEqual([code, true]);
      expect([code, /[ก-๙]/.test(row.en)]).toEqual([code, false]);
    }
  });
});
