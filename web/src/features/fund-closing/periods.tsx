import { useState } from 'react';
import type { CloseView, DecideReopening, FundClosing } from '#contracts/fund-closing';
import { Button } from '../../components/action/button.tsx';
import { SecondDecision } from '../../components/form/second-decision.tsx';
import { Table, type Column } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { instantText, shortDateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { CloseDialog, ReopenDialog } from './period-dialogs.tsx';
import { useClosingCommand } from './use-closing-command.ts';
import { closingWords } from './words.ts';

/** What is closed, by whom, and what somebody asks to open again. */
export function Periods({ closing }: { closing: FundClosing }) {
  const t = useWords(closingWords);
  const mayKeep = useMay('keep-cash');
  const [isClosing, setClosing] = useState(false);
  const [reopening, setReopening] = useState<CloseView>();
  const columns = usePeriodColumns(mayKeep, setReopening);
  const { closes } = closing;
  return (
    <Section
      title={t('periods')}
      isBare
      aside={
        mayKeep && (
          <Button look="secondary" onPress={() => setClosing(true)}>
            {t('close')}
          </Button>
        )
      }
    >
      {closes.filter(isWaiting).map((close) => (
        <WaitingReopening key={close.closeId} close={close} />
      ))}
      {closes.length === 0 ? (
        <p className="text-soft">{t('noPeriods')}</p>
      ) : (
        <Table
          caption={t('periods')}
          rows={closes}
          rowKey={(close) => close.closeId}
          columns={columns}
        />
      )}
      {isClosing && <CloseDialog fundId={closing.fundId} onClose={() => setClosing(false)} />}
      {reopening && <ReopenDialog close={reopening} onClose={() => setReopening(undefined)} />}
    </Section>
  );
}

function isWaiting({ status, reopenReason }: CloseView): boolean {
  return status === 'closed' && reopenReason !== null;
}

function usePeriodColumns(
  mayKeep: boolean,
  reopen: (close: CloseView) => void,
): Column<CloseView>[] {
  const t = useWords(closingWords);
  const act: Column<CloseView> = {
    key: 'act',
    label: t('act'),
    cell: (close) =>
      close.status === 'closed' && close.reopenReason === null ? (
        <Button look="quiet" onPress={() => reopen(close)}>
          {t('askReopen')}
        </Button>
      ) : (
        '–'
      ),
  };
  return [
    { key: 'period', label: t('period'), cell: daysOf },
    {
      key: 'by',
      label: t('closedBy'),
      cell: ({ closedByName, closedAt }) => `${closedByName} · ${instantText(closedAt)}`,
    },
    {
      key: 'state',
      label: t('state'),
      cell: ({ reopenedByName: name }) => (name === null ? t('closed') : t('reopened', { name })),
    },
    ...(mayKeep ? [act] : []),
  ];
}

function daysOf({ firstOn, lastOn }: CloseView): string {
  return `${shortDateText(firstOn)} – ${shortDateText(lastOn)}`;
}

function WaitingReopening({ close }: { close: CloseView }) {
  const t = useWords(closingWords);
  const mayKeep = useMay('keep-cash');
  const { closeId, isOwn, reopenReason, reopenAskedByName } = close;
  const deciding = useClosingCommand<DecideReopening>({
    path: 'decideReopening',
    params: { closeId },
    done: ({ outcome }) => t(outcome === 'reopened' ? 'opened' : 'stays'),
  });
  return (
    <div className="mb-4">
      <Notice kind="care" title={t('waitingTitle', { period: daysOf(close) })}>
        <p>{t('waitingAbout', { name: reopenAskedByName ?? '', reason: reopenReason ?? '' })}</p>
        {isOwn && <p>{t('waitingOwn')}</p>}
        {mayKeep && (
          <SecondDecision
            isOwn={isOwn}
            yes="reopened"
            confirm={t('confirm')}
            decline={t('decline')}
            takeBack={t('takeBack')}
            deciding={deciding}
          />
        )}
      </Notice>
    </div>
  );
}
