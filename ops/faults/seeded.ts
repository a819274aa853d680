/** Chance that can be had again: the same seed gives the same run. */
export interface Seeded {
  /** A whole number from 0 to `below - 1`. */
  below(below: number): number;
}

export function createSeeded(seed: number): Seeded {
  let state = seed >>> 0;
  return {
    below: (below) => {
      state = (state + 0x6d_2b_79_f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    },
  };
}
