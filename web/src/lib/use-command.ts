/** A command as the forms use it: one key per opened form, one effect per key. */

import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { asProblem, type ApiProblem } from './problem.ts';
import { useIdempotencyKey } from './use-idempotency-key.ts';

/** Codes after which the same key can never succeed, so that the next press begins anew. */
const KEY_IS_SPENT = ['idempotency-key-reused'];

interface Command<Input, Answer> {
  /** Names the form and its thing, as 'complete-task:<id>'. */
  readonly form: string;
  readonly send: (input: Input, idempotencyKey: string) => Promise<Answer>;
  readonly onDone?: (answer: Answer) => void | Promise<void>;
}

/** `run` sends; a second press while it runs does nothing. `problem` is what the server refused. */
export function useCommand<Input, Answer>(
  command: Command<Input, Answer>,
): {
  run: (input: Input) => void;
  isRunning: boolean;
  problem: ApiProblem | undefined;
  forgetProblem: () => void;
} {
  const { key, renew } = useIdempotencyKey(command.form);
  // The second press of a double one comes before the page is drawn anew, so state is too slow.
  const isSending = useRef(false);
  const mutation = useMutation({
    mutationFn: (input: Input) => command.send(input, key),
    onSuccess: async (answer) => {
      renew();
      await command.onDone?.(answer);
    },
    onError: (thrown) => {
      if (KEY_IS_SPENT.includes(asProblem(thrown).code)) renew();
    },
    onSettled: () => {
      isSending.current = false;
    },
  });
  return {
    run: (input) => {
      if (isSending.current) return;
      isSending.current = true;
      mutation.mutate(input);
    },
    isRunning: mutation.isPending,
    problem: mutation.error === null ? undefined : asProblem(mutation.error),
    forgetProblem: mutation.reset,
  };
}
