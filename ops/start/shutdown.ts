import type { Supervised } from '../processes/supervise.ts';

export type Shutdown = {
  /** Puts something on the list of what is stopped at the end, last first. */
  own: (part: Pick<Supervised, 'stop'>) => void;
  /** Ends everything because a part cannot be kept alive. */
  fail: (why: string) => void;
  /** Ends everything and the process. Later calls wait for the first. */
  stop: (exitCode: number) => Promise<void>;
};

export type ShutdownPlan = {
  say: (line: string) => void;
  letGo: () => void;
};

/** Collects what runs and stops it in order on Ctrl-C, SIGTERM, a lost parent or a failure. */
export function createShutdown({ say, letGo }: ShutdownPlan): Shutdown {
  const parts: Pick<Supervised, 'stop'>[] = [];
  let stopping: Promise<void> | undefined;

  async function stopAll(exitCode: number): Promise<void> {
    // Read anew each time: a part that was just starting may still be added.
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) await part.stop();
    letGo();
    // Whatever is still half-started is on the watchman's list.
    process.exit(exitCode);
  }
  function stop(exitCode: number): Promise<void> {
    stopping ??= stopAll(exitCode);
    return stopping;
  }
  function fail(why: string): void {
    say(`✗ ${why}`);
    void stop(1);
  }
  function stopPolitely(): void {
    if (stopping === undefined) say('… กำลังหยุด · Stopping');
    void stop(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopPolitely);
  watchParent(stopPolitely);
  // A terminal that went away must not turn the next line of progress into a crash.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  return { own: (part) => void parts.push(part), fail, stop };
}

// A parent that is killed outright sends no signal; only our parent's id changes.
function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, 500);
  watch.unref();
}
