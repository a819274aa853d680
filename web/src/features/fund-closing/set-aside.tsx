import { useState } from 'react';
import type { FundClosing } from '#contracts/fund-closing';
import { SET_ASIDE_ACCOUNTS } from '#domain/ledger/accounts';
import { Button } from '../../components/action/button.tsx';
import { Table } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { bahtFigure } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { PayDialog } from './pay-dialog.tsx';
import { closingWords } from './words.ts';

/** What the sharings of the years set aside and nobody has paid out yet. */
export function SetAside({ closing }: { closing: FundClosing }) {
  const t = useWords(closingWords);
  const mayKeep = useMay('keep-cash');
  const [isOpen, setOpen] = useState(false);
  const isAny = SET_ASIDE_ACCOUNTS.some((account) => closing.setAside[account] !== '0');
  if (!isAny) return null;
  return (
    <Section
      title={t('setAside')}
      isBare
      aside={
        mayKeep && (
          <Button look="secondary" onPress={() => setOpen(true)}>
            {t('pay')}
          </Button>
        )
      }
    >
      <Table
        caption={t('setAside')}
        rows={SET_ASIDE_ACCOUNTS}
        rowKey={(account) => account}
        columns={[
          { key: 'purpose', label: t('purpose'), cell: (account) => t(account) },
          {
            key: 'left',
            label: t('left'),
            isFigure: true,
            cell: (account) => bahtFigure(closing.setAside[account]),
          },
        ]}
      />
      {isOpen && <PayDialog closing={closing} onClose={() => setOpen(false)} />}
    </Section>
  );
}
