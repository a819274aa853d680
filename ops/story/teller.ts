/** How the story is told: a line a happening, dated in the Buddhist Era, Thai first. */

import { formatThaiDate } from '#domain/dates/buddhist-era';
import { formatBaht, satangFromJson } from '#domain/money/satang';
import type { StoryClock } from './story-clock.ts';

export interface BothTongues {
  readonly th: string;
  readonly en: string;
}

export interface Teller {
  chapter(title: BothTongues): void;
  tell(happening: BothTongues): void;
  /** A finer line under the last one: a task, a vote, a move in the books. */
  note(line: string): void;
}

export function createTeller(clock: StoryClock, write: (line: string) => void): Teller {
  let lastDay = '';
  return {
    chapter({ th, en }) {
      lastDay = '';
      write(`\n━━ ${th} · ${en}`);
    },
    tell({ th, en }) {
      const day = formatThaiDate(clock.today());
      if (day !== lastDay) write(`\n${day}`);
      lastDay = day;
      write(`  ${th}`);
      write(`    ${en}`);
    },
    note(line) {
      write(`      ${line}`);
    },
  };
}

/** Satang of the contracts as baht: `987.62`. */
export function baht(satang: string): string {
  return formatBaht(satangFromJson(satang));
}
