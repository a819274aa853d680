import type { DebtView } from '#contracts/cases';
import { sumSatang } from '#domain/money/satang';
import { DataList } from '../../../../components/list/data-list.tsx';
import { bahtText } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import type { AgreedDraft } from './negotiate-creditors-form.tsx';
import { planWords } from './words.ts';

interface NegotiationSumsProps {
  readonly debts: readonly DebtView[];
  readonly agreed: Readonly<Record<string, AgreedDraft>>;
}

/** What the new contract will have to carry, as it stands while one types. */
export function NegotiationSums({ debts, agreed }: NegotiationSumsProps) {
  const t = useWords(planWords);
  const merged = debts.filter(({ debtId }) => agreed[debtId]?.treatment === 'refinance');
  const staying = debts.filter(({ debtId }) => agreed[debtId]?.treatment === 'stays');
  const payoff = sumSatang(merged.map(({ debtId }) => BigInt(agreed[debtId]?.payoffSatang ?? '0')));
  const owed = sumSatang(merged.map(({ nowSatang }) => BigInt(nowSatang)));
  const stays = sumSatang(staying.map(({ nowSatang }) => BigInt(nowSatang)));
  const saved = owed > payoff ? owed - payoff : 0n;
  return (
    <div className="rounded-card border-[1.5px] border-indigo-300 bg-indigo-50 p-4">
      <DataList
        items={[
          { label: t('mergedSum'), value: bahtText(String(payoff)) },
          { label: t('savedSum'), value: bahtText(String(saved)) },
          { label: t('staysSum'), value: bahtText(String(stays)) },
        ]}
      />
    </div>
  );
}
