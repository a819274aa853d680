import { useQueryClient } from '@tanstack/react-query';
import { Made } from '#contracts/centres';
import { pathOf, type PathName } from '#contracts/paths';
import { announce } from './announce.ts';
import { sendCommand } from './api-client.ts';
import { useCommand } from './use-command.ts';

interface Writing {
  readonly path: PathName;
  readonly params: Readonly<Record<string, string>>;
  /** What a reader hears when it is done. */
  readonly done: string;
  readonly onDone: () => void | Promise<void>;
}

/** A command that makes one thing; every list may have changed by it, so all are read again. */
export function useWriting<Body>({ path, params, done, onDone }: Writing) {
  const client = useQueryClient();
  const address = pathOf(path, params);
  return useCommand({
    form: `${path}:${Object.values(params).join('/')}`,
    send: (body: Body, idempotencyKey) =>
      sendCommand({ path: address, answer: Made, body, idempotencyKey }),
    onDone: async () => {
      announce(done);
      await onDone();
      await client.invalidateQueries();
    },
  });
}
