import type { CaseFile, DebtView } from '#contracts/cases';
import { sumSatang } from '#domain/money/satang';
import { Tag } from '../../../../components/status/tag.tsx';
import { bahtText } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { formWords } from '../../form/words.ts';
import { freedomWords } from './words.ts';

/** Every old creditor with the receipt, every contract with its balance, and what is left: nil. */
export function ClearanceEvidence({ file }: { file: CaseFile }) {
  const t = useWords(freedomWords);
  const loans = (file.loans ?? []).filter(({ status }) => status !== 'released');
  const enrolled = (file.debts ?? []).filter(({ treatment }) => treatment === 'refinance');
  const left = sumSatang([
    ...loans.map(({ outstandingSatang }) => BigInt(outstandingSatang)),
    ...enrolled.filter(({ paidOn }) => paidOn === null).map(({ nowSatang }) => BigInt(nowSatang)),
  ]);
  return (
    <section aria-label={t('evidence')}>
      <h3 className="mb-1 font-bold text-indigo-900">{t('evidence')}</h3>
      <ul className="divide-y divide-line rounded-card border-[1.5px] border-line">
        {loans.map((loan) => (
          <Line
            key={loan.loanId}
            isNil={loan.outstandingSatang === '0'}
            text={t(loan.outstandingSatang === '0' ? 'contractPaid' : 'contractOpen', {
              number: loan.contractNumber,
              amount: bahtText(loan.outstandingSatang),
            })}
          />
        ))}
        {file.debts?.map((debt) => (
          <DebtLine key={debt.debtId} debt={debt} />
        ))}
      </ul>
      <p className="mt-3 text-lg">
        {t('total')}{' '}
        <strong className={left === 0n ? 'text-leaf-700' : 'text-clay-700'}>
          {bahtText(String(left))}
        </strong>
      </p>
    </section>
  );
}

function DebtLine({ debt }: { debt: DebtView }) {
  const t = useWords(freedomWords);
  const shared = useWords(formWords);
  const name = debt.creditorName ?? shared('creditorUnnamed');
  if (debt.treatment === 'stays') return <Line text={`${name} · ${t('stays')}`} />;
  const isNil = debt.paidOn !== null;
  const state = isNil
    ? t('creditorPaid', { receipt: debt.receiptNumber ?? '-' })
    : t('creditorOpen', { amount: bahtText(debt.nowSatang) });
  return <Line isNil={isNil} text={`${name} · ${state}`} />;
}

function Line({ text, isNil }: { text: string; isNil?: boolean }) {
  const t = useWords(freedomWords);
  return (
    <li className="flex items-center justify-between gap-3 px-4 py-3">
      <span>{text}</span>
      {isNil !== undefined && (
        <span className="shrink-0 whitespace-nowrap">
          <Tag tone={isNil ? 'good' : 'bad'} icon={isNil ? 'check' : 'warning'}>
            {t(isNil ? 'nil' : 'notNil')}
          </Tag>
        </span>
      )}
    </li>
  );
}
