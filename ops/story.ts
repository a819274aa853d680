// `npm run story`: the whole life of one household of Ban Bua Chai on skipped time, told with dates and
// checked at the end. Everything but the clock is real.
import { openStoryHouse } from './story/story-house.ts';
import { tellStory } from './story/tell-story.ts';

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

const startedAt = performance.now();
const house = await openStoryHouse();
try {
  const results = await tellStory(house, write);
  const failed = results.filter(({ isGood }) => !isGood).length;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  write(`\n${failed === 0 ? '✓' : '✗'} ${seconds} s`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  write(`✗ ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  await house.close();
}
