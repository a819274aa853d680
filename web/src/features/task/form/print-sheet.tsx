import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PrintedSheets } from '#contracts/paper';
import { pathOf } from '#contracts/paths';
import type { TaskView } from '#contracts/tasks';
import { Button } from '../../../components/action/button.tsx';
import { sendCommand } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useMay } from '../../../lib/session.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { formWords } from './words.ts';

/** The form of this task on paper, with the household's name and a code of its own. */
export function PrintSheet({ task }: { task: TaskView }) {
  const t = useWords(formWords);
  const mayPrint = useMay('print-sheets');
  const [sheetCode, setSheetCode] = useState<string>();
  const { centreId, taskId } = task;
  const printing = useCommand({
    form: `paper-print:task:${taskId}`,
    send: (_: undefined, idempotencyKey) =>
      sendCommand({
        path: pathOf('paperPrints', { centreId }),
        answer: PrintedSheets,
        body: { what: 'task', taskId },
        idempotencyKey,
      }),
    onDone: (printed) => setSheetCode(printed.sheetCodes[0]),
  });
  if (!mayPrint) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Button
        look="quiet"
        icon="print"
        isRunning={printing.isRunning}
        onPress={() => printing.run(undefined)}
      >
        {t('printSheet')}
      </Button>
      <p aria-live="polite">
        {sheetCode !== undefined && (
          <Link
            to="/centre/$centreId/paper"
            params={{ centreId }}
            className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
          >
            {t('sheetPrinted', { code: sheetCode })}
          </Link>
        )}
      </p>
    </div>
  );
}
