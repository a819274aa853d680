import type { LoanQuote, QuoteRow } from '#contracts/loan-quotes';
import { Button } from '../../components/action/button.tsx';
import { DataList } from '../../components/list/data-list.tsx';
import { Table } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { bahtFigure, bahtText, percentFigure, shortDateText } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { BalancePicture } from './balance-picture.tsx';
import { calculatorWords } from './words.ts';

/** What the server worked out: the sums first, then the law, the picture and every instalment. */
export function QuoteResult({ quote }: { quote: LoanQuote }) {
  const t = useWords(calculatorWords);
  return (
    <>
      <Section
        title={t('result')}
        aside={
          <span className="print:hidden">
            <Button look="secondary" icon="print" onPress={() => window.print()}>
              {t('print')}
            </Button>
          </span>
        }
      >
        <Sums quote={quote} />
      </Section>
      <Warnings quote={quote} />
      <Section title={t('picture')}>
        <BalancePicture quote={quote} />
      </Section>
      <Section title={t('schedule')} isBare>
        <Rows quote={quote} />
      </Section>
    </>
  );
}

function Sums({ quote }: { quote: LoanQuote }) {
  const t = useWords(calculatorWords);
  const { totals, trueRate } = quote;
  const value = percentFigure(trueRate.householdBasisPoints);
  return (
    <DataList
      items={[
        { label: t('instalment'), value: bahtText(quote.rows[0]?.paymentSatang ?? '0') },
        { label: t('allInterest'), value: bahtText(totals.interestSatang) },
        ...(totals.payerInterestSatang === '0'
          ? []
          : [{ label: t('payerInterest'), value: bahtText(totals.payerInterestSatang) }]),
        { label: t('allPayments'), value: bahtText(totals.paymentSatang) },
        { label: t('handedOver'), value: bahtText(totals.handedOverSatang) },
        { label: t('trueRate'), value: `${t('percent', { value })} (${t(trueRate.method)})` },
        { label: t('duty'), value: bahtText(quote.stampDutySatang) },
      ]}
    />
  );
}

function Warnings({ quote }: { quote: LoanQuote }) {
  const t = useWords(calculatorWords);
  const { language } = useLanguage();
  return (
    <Section title={t('warnings')} isBare>
      <div className="flex flex-col gap-3">
        {quote.warnings.map(({ code, section, sentence }) => (
          <Notice key={code} kind={code.endsWith('above-lawful') ? 'bad' : 'plain'}>
            <p>{sentence[language]}</p>
            <p className="text-sm text-soft">{section[language]}</p>
          </Notice>
        ))}
      </div>
    </Section>
  );
}

function Rows({ quote }: { quote: LoanQuote }) {
  const t = useWords(calculatorWords);
  const figure = (key: keyof QuoteRow & `${string}Satang`, label: string) => ({
    key,
    label,
    isFigure: true,
    cell: (row: QuoteRow) => bahtFigure(row[key]),
  });
  return (
    <Table
      caption={t('schedule')}
      rows={quote.rows}
      rowKey={(row) => String(row.number)}
      columns={[
        { key: 'number', label: t('number'), cell: (row) => row.number },
        { key: 'due', label: t('due'), cell: (row) => shortDateText(row.dueOn) },
        figure('paymentSatang', t('payment')),
        figure('principalSatang', t('principal')),
        figure('interestSatang', t('interestColumn')),
        figure('balanceSatang', t('balance')),
      ]}
      foot={{
        number: t('sum'),
        paymentSatang: bahtFigure(quote.totals.paymentSatang),
        principalSatang: bahtFigure(quote.totals.principalSatang),
        interestSatang: bahtFigure(quote.totals.interestSatang),
      }}
    />
  );
}
