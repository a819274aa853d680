/**
 * A print as its reader meets it: the words that stand in the PDF, and each page drawn in the browser, of
 * which we ask where the ink begins and ends.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import type * as PdfJs from 'unpdf/pdfjs';
import { ROOT } from '../../../ops/house.ts';

/** Nothing is asked of the network: the page and the reader of PDFs are given by hand. */
const STUDIO = 'http://printed.invalid/';
const READER = readFileSync(join(ROOT, 'node_modules/unpdf/dist/pdfjs.mjs'), 'utf8');

/**
 * Latin letters, figures and signs without blanks: readers built on pdf.js mix up the marks of Thai
 * syllables (decision 0010).
 */
export async function latinOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return latin(text);
}

export function latin(text: string): string {
  return text.replaceAll(/[^!-~]/gu, '');
}

/** Points (1/72 inch) from the edge of the page to the first and last dark point on each side. */
export interface PageSeen {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Dark points in all; a blank page has none. */
  readonly ink: number;
}

/** Draws every page of a PDF and says where it is dark. */
export async function seePages(browser: Browser, pdf: Uint8Array): Promise<PageSeen[]> {
  const page = await browser.newPage();
  try {
    await page.route(`${STUDIO}**`, (route) =>
      route.request().url().endsWith('.mjs')
        ? route.fulfill({ contentType: 'text/javascript', body: READER })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto(STUDIO);
    const bytes = Buffer.from(pdf).toString('base64');
    return await page.evaluate(drawPages, { bytes, reader: `${STUDIO}reader.mjs` });
  } finally {
    await page.close();
  }
}

/** Runs inside the browser; must name nothing of this file. */
async function drawPages(from: { bytes: string; reader: string }): Promise<PageSeen[]> {
  const { getDocument } = (await import(from.reader)) as typeof PdfJs;
  const data = Uint8Array.from(atob(from.bytes), (letter) => letter.codePointAt(0) ?? 0);
  const pdf = await getDocument({ data }).promise;
  const seen: PageSeen[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const viewport = sheet.getViewport({ scale: 1 });
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [viewport.width, viewport.height];
    const canvasContext = canvas.getContext('2d');
    if (canvasContext === null) throw new Error('The browser draws nothing');
    await sheet.render({ canvas, canvasContext, viewport }).promise;
    const {
      data: points,
      width,
      height,
    } = canvasContext.getImageData(0, 0, canvas.width, canvas.height);
    const edge = { left: width, right: width, top: height, bottom: height, ink: 0 };
    for (let at = 0; at < points.length; at += 4) {
      if ((points[at] ?? 0) + (points[at + 1] ?? 0) + (points[at + 2] ?? 0) > 330) continue;
      const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
      edge.left = Math.min(edge.left, x);
      edge.right = Math.min(edge.right, width - 1 - x);
      edge.top = Math.min(edge.top, y);
      edge.bottom = Math.min(edge.bottom, height - 1 - y);
      edge.ink += 1;
    }
    seen.push(edge);
  }
  return seen;
}
