import { useState } from 'react';
import type { FundCash } from '#contracts/fund-cash';
import { Button } from '../../components/action/button.tsx';
import { DataList } from '../../components/list/data-list.tsx';
import { Section } from '../../components/page/section.tsx';
import { bahtText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { CapitalDialog } from './capital-dialog.tsx';
import { fundCashWords } from './words.ts';

/** What the capital is made of; members stand in one sum, never by name. */
export function Capital({ cash }: { cash: FundCash }) {
  const t = useWords(fundCashWords);
  const mayKeep = useMay('keep-cash');
  const [isOpen, setOpen] = useState(false);
  const { capital } = cash;
  return (
    <Section
      title={t('capital')}
      aside={
        mayKeep && (
          <Button look="secondary" onPress={() => setOpen(true)}>
            {t('addCapital')}
          </Button>
        )
      }
    >
      <DataList
        items={[
          { label: t('stated'), value: bahtText(capital.statedSatang) },
          { label: t('grants'), value: bahtText(capital.grantsSatang) },
          { label: t('memberCapital'), value: bahtText(capital.memberCapitalSatang) },
          ...(capital.loansFromBeforeSatang === '0'
            ? []
            : [{ label: t('loansFromBefore'), value: bahtText(capital.loansFromBeforeSatang) }]),
          { label: t('capitalTotal'), value: bahtText(capital.totalSatang) },
        ]}
      />
      {isOpen && <CapitalDialog cash={cash} onClose={() => setOpen(false)} />}
    </Section>
  );
}
