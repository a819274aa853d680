import { useQuery, useQueryClient } from '@tanstack/react-query';
import { AccessionBoard, AccessionView } from '#contracts/accessions';
import { Made } from '#contracts/centres';
import { pathOf, type PathName } from '#contracts/paths';
import { announce } from '../../lib/announce.ts';
import { readAnswer, sendCommand } from '../../lib/api-client.ts';
import { useCommand } from '../../lib/use-command.ts';

export function useGroups(centreId: string) {
  return useQuery({
    queryKey: ['accessions', centreId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('accessions', { centreId }), answer: AccessionBoard, signal }),
  });
}

export function useGroup(accessionId: string) {
  return useQuery({
    queryKey: ['accession', accessionId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('accession', { accessionId }), answer: AccessionView, signal }),
  });
}

interface Writing {
  readonly path: PathName;
  readonly params: Readonly<Record<string, string>>;
  /** What a reader hears when it is done. */
  readonly done: string;
  readonly onDone: () => void | Promise<void>;
}

/** A command about groups; whatever was written, every list may have changed by it. */
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
