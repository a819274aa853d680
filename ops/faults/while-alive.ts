import type { ChildEnd } from '../processes/guarded-child.ts';
import { readLogTail } from '../processes/log-tail.ts';

export interface Living {
  readonly name: string;
  readonly ended: Promise<ChildEnd>;
  readonly logPath: string;
}

/** That a process went by itself, with the last words of its log. */
export async function describeEnd({ name, ended, logPath }: Living): Promise<Error> {
  const { code, signal } = await ended;
  const how = signal === null ? `code ${code}` : `signal ${signal}`;
  return new Error(`${name} ended by itself (${how}); its log ends with:\n${readLogTail(logPath)}`);
}

/** The work's result, or at once an error with the end of the log when the process dies before. */
export async function whileAlive<Result>(part: Living, work: Promise<Result>): Promise<Result> {
  const death = describeEnd(part).then((error) => {
    throw error;
  });
  return Promise.race([work, death]);
}
