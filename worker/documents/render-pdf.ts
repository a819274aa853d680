/**
 * Documents as PDF by Typst. Facts travel as one JSON string in `sys.inputs` and are never pasted
 * into Typst source, so a name such as `#import` or `]` prints as the text it is. Output is
 * PDF/A-2u: fonts embedded and every letter mapped to Unicode, to be read decades from now.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentDataByKind, DocumentKind } from './document-data.ts';
import { printedDocument } from './printed-document.ts';

const TEMPLATES = path.join(import.meta.dirname, 'templates');

const SARABUN_STYLES = ['400Regular', '500Medium', '600SemiBold', '700Bold', '400Regular_Italic'];

/** Keeps what the last few renderings memoised; older results are let go. */
const KEPT_RENDERINGS = 10;

let shared: NodeCompiler | undefined;

/**
 * Renders one document. The same facts give the same bytes. Compiling is synchronous (tens of
 * milliseconds a page), so call it from the document queue and not inside a transaction.
 */
export function renderPdf<Kind extends DocumentKind>(
  kind: Kind,
  data: DocumentDataByKind[Kind],
): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const printed = JSON.stringify(printedDocument(kind, data), (_key, value: unknown) =>
      typeof value === 'string' ? printableText(value) : value,
    );
    return compilePdf(kind, printed);
  });
}

/** Without what has no shape on paper, breaks PDF/A, or turns a name around (bidirectional marks). */
function printableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|(?!\n)\p{Cc}/gu, '');
}

function compilePdf(kind: DocumentKind, printed: string): Uint8Array {
  const compiler = getCompiler();
  const compiled = compiler.compile({
    mainFilePath: path.join(TEMPLATES, `${kind}.typ`),
    inputs: { data: printed },
  });
  const document = compiled.result;
  if (document === null) {
    // Only positions and Typst's own words: a diagnostic never carries the facts of the document.
    const error = compiled.takeError();
    throw new Error(
      `Template ${kind} does not compile: ${JSON.stringify(error?.shortDiagnostics)}`,
    );
  }
  const pdf = exportPdf(compiler, document);
  compiler.evictCache(KEPT_RENDERINGS);
  return new Uint8Array(pdf);
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
