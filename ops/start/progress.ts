export type Title = { th: string; en: string };

export type Progress = {
  say: (line: string) => void;
  /** Runs one step and prints how long it took. */
  step: <T>(title: Title, work: () => Promise<T>) => Promise<T>;
};

/** Prints what happens, line by line, Thai first. */
export function createProgress(
  write = (text: string) => void process.stdout.write(text),
): Progress {
  function say(line: string): void {
    write(`${line}\n`);
  }
  async function step<T>(title: Title, work: () => Promise<T>): Promise<T> {
    const startedAt = Date.now();
    const name = `${title.th} · ${title.en}`;
    say(`… ${name}`);
    const result = await work();
    say(`✓ ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
    return result;
  }
  return { say, step };
}
