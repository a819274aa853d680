import { Made } from '#contracts/centres';
import { pathOf, type PathName } from '#contracts/paths';
import { announce } from '../../lib/announce.ts';
import { sendCommand } from '../../lib/api-client.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useLoadNewestClosing } from './use-closing.ts';

/** A command of the closing page: sent once, told, and the page read anew. */
export function useClosingCommand<Body extends object>(it: {
  readonly path: PathName;
  readonly params: Readonly<Record<string, string>>;
  readonly done: (body: Body) => string;
  readonly onClose?: () => void;
}) {
  const loadNewest = useLoadNewestClosing();
  const { path, params, done, onClose } = it;
  return useCommand({
    form: `${path}:${Object.values(params).join('/')}`,
    send: async (body: Body, idempotencyKey) => {
      await sendCommand({ path: pathOf(path, params), answer: Made, body, idempotencyKey });
      return body;
    },
    onDone: async (body) => {
      announce(done(body));
      onClose?.();
      await loadNewest();
    },
  });
}
