import type { LoanSimulation } from '#contracts/simulation-results';
import { DataList } from '../../../components/list/data-list.tsx';
import { Section } from '../../../components/page/section.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { bahtText, dateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { DebtPicture } from './debt-picture.tsx';
import { LedgerTable, RowsTable } from './life-tables.tsx';
import { lifeWords } from './words.ts';

/** How the loan stands: the sums first, then the law, the picture, the ledger and what is left. */
export function LifeResult({ simulation }: { simulation: LoanSimulation }) {
  const t = useWords(lifeWords);
  const { language } = useLanguage();
  const { warnings, told } = simulation;
  return (
    <>
      <Section title={t('standing', { date: dateText(simulation.on) })}>
        <Sums simulation={simulation} />
      </Section>
      {warnings.length > 0 && (
        <Section title={t('warnings')} isBare>
          <div className="flex flex-col gap-3">
            {warnings.map(({ code, section, sentence }) => (
              <Notice key={code} kind={code === 'payment-restarts-prescription' ? 'care' : 'bad'}>
                <p>{sentence[language]}</p>
                <p className="text-sm text-soft">{section[language]}</p>
              </Notice>
            ))}
          </div>
        </Section>
      )}
      <Section title={t('picture')}>
        <DebtPicture simulation={simulation} />
      </Section>
      <Section title={t('ledger')} isBare>
        <LedgerTable simulation={simulation} />
      </Section>
      <Section title={t('schedule')} isBare>
        <RowsTable simulation={simulation} />
      </Section>
      <Section title={t('counted')}>
        <ul className="list-disc pl-5">
          {told.map(({ policy, sentence }) => (
            <li key={policy}>{sentence[language]}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Sums({ simulation }: { simulation: LoanSimulation }) {
  const t = useWords(lifeWords);
  const { arrears, payOff, payOffs, prescription } = simulation;
  const overdue = [arrears.principalSatang, arrears.interestSatang, arrears.feesSatang]
    .map(BigInt)
    .reduce((sum, part) => sum + part);
  return (
    <DataList
      items={[
        { label: t('principal'), value: bahtText(payOff.principalSatang) },
        {
          label: t('arrears'),
          value:
            arrears.oldestDueOn === null
              ? t('noArrears')
              : t('arrearsOf', {
                  amount: bahtText(String(overdue)),
                  days: arrears.daysPastDue,
                  date: dateText(arrears.oldestDueOn),
                }),
        },
        ...(prescription === null
          ? []
          : [
              {
                label: t('prescription'),
                value: t('prescriptionUntil', { date: dateText(prescription.lastDayOn) }),
              },
            ]),
        { label: t('payOff'), value: <PayOffParts figure={payOff} /> },
        ...payOffs.map((figure) => ({
          label: t('payOffAt', { date: dateText(figure.on) }),
          value: <PayOffParts figure={figure} />,
        })),
      ]}
    />
  );
}

function PayOffParts({ figure }: { figure: LoanSimulation['payOff'] }) {
  const t = useWords(lifeWords);
  const interest = BigInt(figure.interestSatang) + BigInt(figure.afterTermInterestSatang);
  const fees = figure.feesSatang;
  return t(fees === '0' ? 'payOffParts' : 'payOffPartsWithFees', {
    fees: bahtText(fees),
    total: bahtText(figure.totalSatang),
    principal: bahtText(figure.principalSatang),
    interest: bahtText(String(interest)),
    late: bahtText(figure.defaultInterestSatang),
  });
}
