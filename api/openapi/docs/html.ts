/** The few pieces of HTML that the page of the API is made of. */

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function code(text: string): string {
  return `<code>${escape(text)}</code>`;
}

export interface TableRow {
  /** HTML already, one for each head. */
  readonly cells: readonly string[];
  readonly id?: string;
}

/** On a narrow screen every row becomes a card, with the heads as labels of its cells. */
export function table(head: readonly string[], rows: readonly TableRow[]): string {
  const heads = head.map((name) => `<th scope="col">${name}</th>`).join('');
  const body = rows.map((row) => rowHtml(head, row)).join('');
  return `<table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}

function rowHtml(head: readonly string[], { cells, id }: TableRow): string {
  const named = id === undefined ? '' : ` id="${escape(id)}"`;
  const filled = cells.map((cell, at) => `<td data-label="${head[at] ?? ''}">${cell}</td>`);
  return `<tr${named}>${filled.join('')}</tr>`;
}

export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>${content}</details>`;
}
