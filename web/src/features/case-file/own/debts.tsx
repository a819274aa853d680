import type { OwnView } from '#contracts/own-view';
import { Button } from '../../../components/action/button.tsx';
import { Section } from '../../../components/page/section.tsx';
import { BarPair } from '../../../components/picture/bar-pair.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { debtSourceWords } from '../../../lib/code-words/household.ts';
import { bahtText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { ownWords } from './words.ts';

type Debt = OwnView['debts'][number];

/** What was owed and what is owed, as a picture and line by line. */
export function OwnDebts({ view }: { view: OwnView }) {
  const t = useWords(ownWords);
  if (view.debts.length === 0) {
    return (
      <Section title={t('debts')}>
        <p>{t('debtsNone')}</p>
      </Section>
    );
  }
  const { debtBeforeSatang: beforeSatang, debtNowSatang: nowSatang } = view;
  return (
    <Section title={t('debts')}>
      <BarPair caption={t('debts')} pairs={[{ label: t('together'), beforeSatang, nowSatang }]} />
      <ul className="mt-4 divide-y divide-line">
        {view.debts.map((debt) => (
          <li key={debt.debtId} className="py-3">
            <DebtLine debt={debt} />
            {debt.mayChangePrivacy && <Privacy debt={debt} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DebtLine({ debt }: { debt: Debt }) {
  const t = useWords(ownWords);
  const sourceOf = useWords(debtSourceWords);
  return (
    <p>
      <span className="flex flex-wrap items-center gap-2 font-semibold">
        {debt.creditorName ?? t('unnamed')}
        {debt.isPrivate && <Tag>{t('private')}</Tag>}
      </span>
      <span className="block text-base text-soft">
        {sourceOf(debt.source)} · {t('owes', { name: debt.personName })}
      </span>
      <span className="block">
        {t('before', { amount: bahtText(debt.balanceSatang) })} ·{' '}
        {t('now', { amount: bahtText(debt.nowSatang) })}
      </span>
    </p>
  );
}

/** Only its debtor is offered this. */
function Privacy({ debt }: { debt: Debt }) {
  const t = useWords(ownWords);
  const { debtId, isPrivate } = debt;
  const writing = useWriting<{ isPrivate: boolean }>({
    path: 'debtPrivacy',
    params: { debtId },
    done: t(isPrivate ? 'shown' : 'hidden'),
    onDone: () => undefined,
  });
  return (
    <span className="print:hidden">
      <Button
        look="quiet"
        isRunning={writing.isRunning}
        onPress={() => writing.run({ isPrivate: !isPrivate })}
      >
        {t(isPrivate ? 'show' : 'hide')}
      </Button>
    </span>
  );
}
