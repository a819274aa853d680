import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStoryHouse } from './story-house.ts';
import type { StoryHouse } from './story-house.ts';
import { tellStory } from './tell-story.ts';

const PATIENCE_MS = 240_000;

let house: StoryHouse;
beforeAll(async () => {
  house = await openStoryHouse();
}, PATIENCE_MS);
afterAll(() => house.close(), PATIENCE_MS);

describe('the life of one household over three years', () => {
  it(
    'comes to its end with one contract, sound books and no open task',
    async () => {
      const lines: string[] = [];
      const results = await tellStory(house, (line) => lines.push(line));
      expect(results.filter(({ isGood }) => !isGood)).toEqual([]);
      expect(results).toHaveLength(7);
      // 27,450.00 baht over 30 months at 6 % a year: first row 850.37 + 137.25, last row 987.66.
      const contract = lines.find((line) => line.includes('งวดสุดท้าย')) ?? '';
      expect(contract).toContain('987.62 (ต้น 850.37 + ดอกเบี้ย 137.25)');
      expect(contract).toContain('987.66 ดอกเบี้ยรวม 2,178.64');
    },
    PATIENCE_MS,
  );
});
