/**
 * Typst to PDF. Facts travel as one JSON string in `sys.inputs` and are never pasted into Typst source,
 * so a name such as `#import` or `]` prints as the text it is. Output is PDF/A-2u: fonts embedded and
 * every letter mapped to Unicode, to be read decades from now.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

const TEMPLATES = path.join(import.meta.dirname, 'templates');

const SARABUN_STYLES = ['400Regular', '500Medium', '600SemiBold', '700Bold', '400Regular_Italic'];

/** Keeps what the last few renderings memoised; older results are let go. */
const KEPT_RENDERINGS = 10;

let shared: NodeCompiler | undefined;

/**
 * The paper of a template, by its file name without ending. The same facts give the same bytes. Compiling
 * is synchronous (tens of milliseconds a page), so call it where nobody waits for the event loop.
 */
export function compilePdf(template: string, facts: object): Uint8Array {
  const printed = JSON.stringify(facts, (_key, value: unknown) =>
    typeof value === 'string' ? printableText(value) : value,
  );
  const compiler = getCompiler();
  const compiled = compiler.compile({
    mainFilePath: path.join(TEMPLATES, `${template}.typ`),
    inputs: { data: printed },
  });
  const document = compiled.result;
  if (document === null) {
    // Only positions and Typst's own words: a diagnostic never carries the facts of the document.
    const error = compiled.takeError();
    throw new Error(
      `Template ${template} does not compile: ${JSON.stringify(error?.shortDiagnostics)}`,
    );
  }
  const pdf = exportPdf(compiler, document);
  compiler.evictCache(KEPT_RENDERINGS);
  return new Uint8Array(pdf);
}

/** Without what has no shape on paper, breaks PDF/A, or turns a name around (bidirectional marks). */
function printableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|(?!\n)\p{Cc}/gu, '');
}

/** PDF/A refuses a letter that no font here can draw; that person still gets the paper, as plain PDF. */
function exportPdf(compiler: NodeCompiler, document: NodeTypstDocument): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: 'a-2u' });
  } catch {
    return compiler.pdf(document);
  }
}

function getCompiler(): NodeCompiler {
  shared ??= NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontBlobs: readSarabun() }],
  });
  return shared;
}

function readSarabun(): Buffer[] {
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve('@expo-google-fonts/sarabun/package.json'));
  return SARABUN_STYLES.map((style) =>
    readFileSync(path.join(folder, style, `Sarabun_${style}.ttf`)),
  );
}
