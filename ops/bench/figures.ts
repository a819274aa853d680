/** Middle and far end of measured times, and the short table they are printed in. */

export interface Row {
  readonly what: string;
  readonly value: string;
  readonly remark?: string;
}

/** The value that `share` of all do not exceed (nearest rank). Throws when nothing was measured. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('Nothing was measured');
  return found;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** `12 ms` below a second, `3.4 s` above. */
export function writeDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Median and the 95th of a hundred, as one row. */
export function spreadRow(what: string, millisecondsEach: readonly number[]): Row {
  return {
    what,
    value: writeDuration(median(millisecondsEach)),
    remark: `p95 ${writeDuration(percentile(millisecondsEach, 0.95))}, ${millisecondsEach.length} times`,
  };
}

export function writeTable(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, value, remark }) => {
    return `${what.padEnd(width)}  ${value.padStart(10)}  ${remark ?? ''}`.trimEnd();
  });
  return lines.join('\n');
}
