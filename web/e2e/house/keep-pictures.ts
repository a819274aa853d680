import { join } from 'node:path';
import { DATA } from '../../../ops/house.ts';
import type { Visitor } from './visitor.ts';

/** Keeps what everybody saw when a story broke off, beside the logs: `.plodnee/logs/e2e-<user>.png`. */
export async function keepPictures(visitors: readonly Visitor[]): Promise<void> {
  await Promise.all(
    visitors.map(({ page, username }) => {
      const path = join(DATA.logs, `e2e-${username}.png`);
      return page.screenshot({ path, fullPage: true }).catch(() => undefined);
    }),
  );
}
