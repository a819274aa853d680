import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RegisterHistory, RegisterRowView } from '#contracts/registers';
import type { Register } from '#domain/registers/register';
import { Button, buttonClass } from '../../components/action/button.tsx';
import { Dialog } from '../../components/action/dialog.tsx';
import { DataList } from '../../components/list/data-list.tsx';
import { NotLoaded } from '../../components/status/not-loaded.tsx';
import { Skeleton } from '../../components/status/skeleton.tsx';
import { roleWords } from '../../lib/code-words/roles.ts';
import { instantText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { cellText } from './cell-text.ts';
import { StrikeDialog } from './entry/strike-dialog.tsx';
import { useActionText } from './history-words.ts';
import { RowLines } from './row-lines.tsx';
import { useRowHistory, type WhichRegister } from './use-registers.ts';
import { registerWords } from './words.ts';

interface RowDialogProps {
  readonly which: WhichRegister;
  readonly register: Register;
  readonly row: RegisterRowView;
  readonly onClose: () => void;
}

/** All that the register says of one row, and who did what with it. */
export function RowDialog({ which, register, row, onClose }: RowDialogProps) {
  const t = useWords(registerWords);
  const { language } = useLanguage();
  const [isStriking, setStriking] = useState(false);
  const items = register.columns
    .map(({ key, title }) => ({ label: title[language], value: cellText(row.cells[key]) }))
    .filter(({ value }) => value !== '');
  if (isStriking && row.strikes !== null) {
    const { rowId: entryId, strikes: kind } = row;
    return <StrikeDialog {...which} entryId={entryId} kind={kind} onClose={onClose} />;
  }
  return (
    <Dialog
      title={register.title[language]}
      isOpen
      onClose={onClose}
      actions={
        <>
          {row.strikes !== null && (
            <Button look="danger" onPress={() => setStriking(true)}>
              {t('strike')}
            </Button>
          )}
          {row.decision !== null && (
            <Link
              to="/meetings/$meetingId/items/$itemId/decision"
              params={row.decision}
              className={buttonClass('secondary')}
            >
              {t('decision')}
            </Link>
          )}
          {row.caseId !== null && (
            <Link
              to="/cases/$caseId"
              params={{ caseId: row.caseId }}
              className={buttonClass('secondary')}
            >
              {t('caseFile')}
            </Link>
          )}
        </>
      }
    >
      <DataList items={items} />
      <Beside which={which} register={register} rowId={row.rowId} />
    </Dialog>
  );
}

interface BesideProps {
  readonly which: WhichRegister;
  readonly register: Register;
  readonly rowId: string;
}

/** What is read only when a row is opened: the lines under it, and its history. */
function Beside({ which, register, rowId }: BesideProps) {
  const t = useWords(registerWords);
  const { data, error, refetch } = useRowHistory(which, rowId);
  if (error !== null) {
    return <NotLoaded title={t('historyNotLoaded')} error={error} onAgain={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton lines={3} />;
  return (
    <>
      {register.lines !== undefined && <RowLines lines={register.lines} rows={data.lines} />}
      <h3 className="text-lg text-indigo-900">{t('history')}</h3>
      <History rows={data.rows} />
    </>
  );
}

function History({ rows }: Pick<RegisterHistory, 'rows'>) {
  const t = useWords(registerWords);
  const actionText = useActionText();
  const roleOf = useWords(roleWords);
  if (rows.length === 0) return <p className="text-soft">{t('noHistory')}</p>;
  return (
    <ol className="divide-y divide-line">
      {rows.toReversed().map((event, at) => (
        <li key={`${event.at}/${at}`} className="py-2.5">
          <span className="block font-semibold">{actionText(event.action)}</span>
          <span className="block text-sm text-soft">
            {instantText(event.at)} ·{' '}
            {event.actorName === null
              ? t('bySystem')
              : [event.actorName, event.actorRole && roleOf(event.actorRole)]
                  .filter(Boolean)
                  .join(' ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
