import { useState } from 'react';
import type { FundRegisterView } from '#contracts/fund-register';
import { Button } from '../../components/action/button.tsx';
import { DataList } from '../../components/list/data-list.tsx';
import { Section } from '../../components/page/section.tsx';
import { noLendingReasonWords } from '../../lib/code-words/fund-register.ts';
import { fundKindWords } from '../../lib/code-words/funds.ts';
import { dateText, percentFigure } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { fundWords } from './words.ts';

/** What stands in the register today. */
export function Facts({ fund }: { fund: FundRegisterView }) {
  const t = useWords(fundWords);
  const kindOf = useWords(fundKindWords);
  const sayLending = useLendingText();
  const [isChanging, setChanging] = useState(false);
  const { accededOn, leftOn } = fund;
  return (
    <Section
      title={t('facts')}
      aside={
        fund.mayChange &&
        fund.status === 'member' && (
          <Button look="secondary" onPress={() => setChanging(true)}>
            {t('change')}
          </Button>
        )
      }
    >
      <DataList
        items={[
          { label: t('kind'), value: kindOf(fund.kind) },
          { label: t('code'), value: fund.registryCode ?? t('noCode') },
          {
            label: t('member'),
            value:
              leftOn === null
                ? t('memberFrom', { from: dateText(accededOn) })
                : t('memberUntil', { from: dateText(accededOn), until: dateText(leftOn) }),
          },
          { label: t('money'), value: t(fund.hasMoney ? 'hasMoney' : 'hasNoMoney') },
          { label: t('lending'), value: sayLending(fund) },
          { label: t('headline'), value: t(fund.countsInHeadline ? 'counted' : 'notCounted') },
          { label: t('core'), value: t(fund.isCore ? 'yes' : 'no') },
        ]}
      />
      {isChanging && <ChangeDialog fund={fund} onClose={() => setChanging(false)} />}
    </Section>
  );
}

function useLendingText() {
  const t = useWords(fundWords);
  const whyOf = useWords(noLendingReasonWords);
  return ({ lends, noLendingReason, rateBasisPoints, hasMoney }: FundRegisterView) => {
    if (lends) return t('lends', { rate: percentFigure(rateBasisPoints) });
    if (noLendingReason !== null) return t('noLoansWhy', { why: whyOf(noLendingReason) });
    return t(hasMoney ? 'noReason' : 'noLoans');
  };
}

/** The register after each change, newest first. */
export function Changes({ changes }: { changes: FundRegisterView['changes'] }) {
  const t = useWords(fundWords);
  const whyOf = useWords(noLendingReasonWords);
  return (
    <Section title={t('changes')}>
      {changes.length === 0 && <p className="text-soft">{t('noChanges')}</p>}
      <ol className="divide-y divide-line">
        {changes.map((change) => (
          <li key={change.number} className="py-3 first:pt-0 last:pb-0">
            <p className="font-semibold">
              {dateText(change.changedOn)} · {change.reason}
            </p>
            <p className="text-sm text-soft">
              {[
                change.noLendingReason === null
                  ? t('mayLend')
                  : t('noLoansWhy', { why: whyOf(change.noLendingReason) }),
                `${t('headline')}: ${t(change.countsInHeadline ? 'counted' : 'notCounted')}`,
                change.isCore ? t('core') : undefined,
                change.registryCode === null ? undefined : `${t('code')} ${change.registryCode}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
