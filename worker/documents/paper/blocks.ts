/** The pieces that a sheet is drawn of; the template draws them and knows nothing else. */

export type Block =
  /** A label and a line; the line bears what is known already. */
  | { readonly type: 'line'; readonly label: string; readonly value: string }
  | { readonly type: 'boxes'; readonly label: string; readonly choices: readonly string[] }
  | { readonly type: 'note'; readonly label: string }
  | {
      readonly type: 'table';
      readonly label: string;
      /** Shares of the width, one for each column. */
      readonly widths: readonly number[];
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export const line = (label: string, value = ''): Block => ({ type: 'line', label, value });

export const boxes = (label: string, choices: readonly string[]): Block => ({
  type: 'boxes',
  label,
  choices,
});

/** Empty rows for whatever was not foreseen. */
export function spareRows(count: number, columns: number): string[][] {
  return Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));
}
