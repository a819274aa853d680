/** What a starter tells its watchman, one JSON object a line. */
export type GuardLine =
  | { kind: 'child'; pid: number; stopSignal: NodeJS.Signals }
  | { kind: 'gone'; pid: number }
  | { kind: 'folder'; path: string };
