/**
 * Walks through the XML of a spreadsheet, tag by tag, in one pass. It knows no document type and no
 * entities but the five of XML and signs by number, so nothing in a file can unfold into more.
 */

import { FileRefused } from './file-refusals.ts';

export interface XmlHandler {
  /** `read` gives the value of an attribute. */
  readonly open: (name: string, read: (attribute: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Throws `FileRefused` where the text is no XML of this simple kind. */
export function scanXml(bytes: Uint8Array, handler: XmlHandler): void {
  const xml = textOf(bytes);
  const token = new RegExp(TOKEN);
  token.lastIndex = xml.startsWith('\ufeff') ? 1 : 0;
  while (token.lastIndex < xml.length) {
    const match = token.exec(xml);
    if (match === null) throw new FileRefused('book-unreadable');
    const [, cdata, slash, name, attributes = '', isEmpty, text] = match;
    if (text !== undefined) handler.text(unescapeXml(text));
    else if (cdata !== undefined) handler.text(cdata);
    else if (name !== undefined)
      step(handler, { name: localName(name), slash, attributes, isEmpty });
  }
}

function step(
  handler: XmlHandler,
  tag: { name: string; slash: string | undefined; attributes: string; isEmpty: string | undefined },
): void {
  const { name, slash, attributes, isEmpty } = tag;
  if (slash === '/') return handler.close(name);
  handler.open(name, (attribute) => findAttribute(attributes, attribute));
  if (isEmpty === '/') handler.close(name);
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefused('book-unreadable');
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function findAttribute(attributes: string, wanted: string): string | undefined {
  for (const [, name, double, single] of attributes.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (name === wanted) return unescapeXml(double ?? single ?? '');
  }
  return undefined;
}

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(#\d{1,7}|#x[\da-fA-F]{1,6}|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
