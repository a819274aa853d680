/** The requests of the books: a look at a file, its import, and the addresses of files to download. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CheckedBook, ImportedBook, type ImportBook } from '#contracts/books';
import { pathOf } from '#contracts/paths';
import { askQuestion, sendCommand } from '../../lib/api-client.ts';
import { base64Of } from '../../lib/base64-of.ts';
import { useCommand } from '../../lib/use-command.ts';

export interface ChosenBook {
  readonly name: string;
  /** In base64, kept so that what is imported is what was checked. */
  readonly file: string;
  readonly checked: CheckedBook;
}

export const TEMPLATE_ADDRESS = pathOf('bookTemplate');

export function exportAddress(centreId: string): string {
  return pathOf('bookExport', { centreId });
}

/** Reads the file and asks what it would bring. */
export function useBookCheck(centreId: string) {
  return useMutation({
    mutationFn: async (chosen: File): Promise<ChosenBook> => {
      const file = await base64Of(chosen);
      const path = pathOf('bookChecks', { centreId });
      const checked = await askQuestion({ path, answer: CheckedBook, body: { file } });
      return { name: chosen.name, file, checked };
    },
  });
}

export function useBookImport(what: {
  readonly centreId: string;
  readonly book: ChosenBook;
  readonly onDone: (done: ImportedBook) => void;
}) {
  const client = useQueryClient();
  const { centreId, book, onDone } = what;
  const { file, checked } = book;
  const { fileHash } = checked;
  return useCommand<ImportBook['headline'], ImportedBook>({
    form: `import-books:${centreId}:${fileHash}`,
    send: (headline, idempotencyKey) =>
      sendCommand({
        path: pathOf('bookImports', { centreId }),
        answer: ImportedBook,
        idempotencyKey,
        body: { file, fileHash, headline },
      }),
    onDone: async (done) => {
      onDone(done);
      await client.invalidateQueries();
    },
  });
}
