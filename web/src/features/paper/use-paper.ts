/** The requests of the paper desk. */

import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  CentrePaper,
  EnteredPayments,
  FoundSheet,
  PrintedSheets,
  SheetCollection,
  SheetView,
  type EnterPayments,
  type PrintSheets,
  type VoidSheet,
} from '#contracts/paper';
import { pathOf, PATHS } from '#contracts/paths';
import { readAnswer, sendCommand } from '../../lib/api-client.ts';
import { useCommand } from '../../lib/use-command.ts';

/** The desk of a centre; asked again soon while a PDF is being written. */
export function useCentrePaper(centreId: string) {
  return useQuery({
    queryKey: ['paper', centreId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('centrePaper', { centreId }), answer: CentrePaper, signal }),
    refetchInterval: ({ state }) =>
      state.data?.prints.some(({ documentId }) => documentId === null) ? 1500 : false,
  });
}

/** The sheet of a code. Throws `ApiProblem`. */
export function findSheet(code: string): Promise<FoundSheet> {
  return readAnswer({ path: PATHS.paperSheets, answer: FoundSheet, query: { code } });
}

export function useSheetCollection(sheetId: string) {
  return useQuery({
    queryKey: ['paper', 'collection', sheetId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('paperCollection', { sheetId }), answer: SheetCollection, signal }),
  });
}

function useLoadNewest(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}

/** `what` tells the buttons of the page apart, so that each has a key of its own. */
export function usePrint({ centreId, what }: { centreId: string; what: string }) {
  const loadNewest = useLoadNewest();
  return useCommand<PrintSheets, PrintedSheets>({
    form: `paper-print:${centreId}:${what}`,
    send: (body, idempotencyKey) =>
      sendCommand({
        path: pathOf('paperPrints', { centreId }),
        answer: PrintedSheets,
        body,
        idempotencyKey,
      }),
    onDone: loadNewest,
  });
}

export function useVoid({ sheetId, onDone }: { sheetId: string; onDone: () => void }) {
  const loadNewest = useLoadNewest();
  return useCommand<VoidSheet, SheetView>({
    form: `paper-void:${sheetId}`,
    send: (body, idempotencyKey) =>
      sendCommand({
        path: pathOf('voidPaperSheet', { sheetId }),
        answer: SheetView,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      onDone();
      await loadNewest();
    },
  });
}

export function usePutPhoto(sheetId: string) {
  const loadNewest = useLoadNewest();
  return useCommand<{ photoId: string }, SheetView>({
    form: `paper-photo:${sheetId}`,
    send: (body, idempotencyKey) =>
      sendCommand({
        path: pathOf('paperSheetPhoto', { sheetId }),
        answer: SheetView,
        body,
        idempotencyKey,
      }),
    onDone: loadNewest,
  });
}

export function useEnterPayments(of: {
  readonly sheetId: string;
  readonly onDone: (entered: EnteredPayments) => void;
}) {
  const { sheetId } = of;
  const loadNewest = useLoadNewest();
  return useCommand<EnterPayments, EnteredPayments>({
    form: `paper-payments:${sheetId}`,
    send: (body, idempotencyKey) =>
      sendCommand({
        path: pathOf('paperPayments', { sheetId }),
        answer: EnteredPayments,
        body,
        idempotencyKey,
      }),
    onDone: async (entered) => {
      of.onDone(entered);
      await loadNewest();
    },
  });
}
