/** What a page asks of the server, so that a story can wait until it has been answered. */
import type { Page, Request } from 'playwright-core';

const QUIET_MS = 500;
const LOOK_EVERY_MS = 50;
const LONGEST_MS = 15_000;

/**
 * Gives a wait that ends when nothing has been under way for half a second. A question about the pulse
 * of a meeting is held open by the server and never counts: with one, no network is ever idle.
 */
export function watchTraffic(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let lastAt = performance.now();
  const note = (change: (request: Request) => void) => (request: Request) => {
    if (new URL(request.url()).pathname.endsWith('/pulse')) return;
    change(request);
    lastAt = performance.now();
  };
  page.on(
    'request',
    note((request) => underWay.add(request)),
  );
  page.on(
    'requestfinished',
    note((request) => underWay.delete(request)),
  );
  page.on(
    'requestfailed',
    note((request) => underWay.delete(request)),
  );
  return async () => {
    const until = performance.now() + LONGEST_MS;
    while (underWay.size > 0 || performance.now() - lastAt < QUIET_MS) {
      if (performance.now() > until) {
        const paths = [...underWay].map((request) => new URL(request.url()).pathname);
        throw new Error(`Never at rest: ${paths.join(', ')}`);
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  };
}
