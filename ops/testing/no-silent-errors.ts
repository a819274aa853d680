// A test that makes something write to console.error without expecting it has found a fault that
// nobody looks at; so it fails. A test that expects the line replaces console.error by a spy itself.

import { afterEach, beforeEach } from '@jest/globals';

const original = console.error;
let lines: string[] = [];

function remember(...parts: unknown[]): void {
  lines.push(parts.map(String).join(' '));
  original(...parts);
}

beforeEach(() => {
  lines = [];
  console.error = remember;
});

afterEach(() => {
  console.error = original;
  if (lines.length > 0) throw new Error(`Unexpected console.error:\n${lines.join('\n')}`);
});
