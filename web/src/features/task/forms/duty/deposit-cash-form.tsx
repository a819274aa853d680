import { useQuery } from '@tanstack/react-query';
import { FundCash } from '#contracts/fund-cash';
import { pathOf } from '#contracts/paths';
import { Select } from '../../../../components/form/select.tsx';
import { Notice } from '../../../../components/status/notice.tsx';
import { MoneyField } from '../../../../components/typed-field/money-field.tsx';
import { readAnswer } from '../../../../lib/api-client.ts';
import { usePlaceName } from '../../../../lib/code-words/cash-places.ts';
import { bahtText, todayInBangkok } from '../../../../lib/format.ts';
import { useWords } from '../../../../lib/i18n.ts';
import { CompletionForm } from '../../form/completion-form.tsx';
import { Loaded } from '../../form/loaded.tsx';
import { PastDayField } from '../../form/shared-fields.tsx';
import type { TaskFormProps } from '../../form/task-form-props.ts';
import { useDraft } from '../../form/use-draft.ts';
import { dutyWords } from './words.ts';

interface DepositDraft {
  readonly fromPlaceId?: string | undefined;
  readonly toPlaceId?: string | undefined;
  readonly amountSatang?: string | undefined;
  readonly movedOn?: string | undefined;
}

/** Cash of a fund that lies in hands is paid in at its bank. */
export function DepositCashForm(props: TaskFormProps) {
  const fundId = props.task.subjectId ?? '';
  const query = useQuery({
    queryKey: ['fund-cash', fundId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('fundCash', { fundId }), answer: FundCash, signal }),
    refetchOnMount: 'always',
  });
  return <Loaded query={query}>{(cash) => <DepositFields {...props} cash={cash} />}</Loaded>;
}

function DepositFields({ cash, ...props }: TaskFormProps & { cash: FundCash }) {
  const t = useWords(dutyWords);
  const nameOf = usePlaceName();
  const hands = cash.places.filter(({ kind }) => kind !== 'bank');
  const banks = cash.places.filter(({ kind }) => kind === 'bank');
  const fullest = hands.toSorted((a, b) =>
    BigInt(a.balanceSatang) < BigInt(b.balanceSatang) ? 1 : -1,
  )[0];
  const [draft, change] = useDraft<DepositDraft>(props.task.taskId, {
    fromPlaceId: fullest?.placeId,
    toPlaceId: banks[0]?.placeId,
    amountSatang: cash.depositDueSatang === '0' ? fullest?.balanceSatang : cash.depositDueSatang,
    movedOn: todayInBangkok(),
  });
  const from = hands.find(({ placeId }) => placeId === draft.fromPlaceId);
  const choicesOf = (places: typeof hands) =>
    places.map((place) => ({ value: place.placeId, label: nameOf(place) }));
  const kind = 'deposit-cash';
  return (
    <CompletionForm {...props} kind={kind} candidate={{ kind, outcome: 'deposited', ...draft }}>
      {cash.depositDueSatang !== '0' && (
        <Notice kind="care">{t('above', { amount: bahtText(cash.depositDueSatang) })}</Notice>
      )}
      <Select
        name="fromPlaceId"
        label={t('from')}
        choices={choicesOf(hands)}
        value={draft.fromPlaceId}
        onChange={(fromPlaceId) => change({ fromPlaceId })}
        help={from && t('lies', { amount: bahtText(from.balanceSatang) })}
        isRequired
      />
      <Select
        name="toPlaceId"
        label={t('to')}
        choices={choicesOf(banks)}
        value={draft.toPlaceId}
        onChange={(toPlaceId) => change({ toPlaceId })}
        isRequired
      />
      <MoneyField
        name="amountSatang"
        label={t('amount')}
        value={draft.amountSatang}
        onChange={(amountSatang) => change({ amountSatang })}
        isRequired
      />
      <PastDayField
        name="movedOn"
        label={t('depositedOn')}
        value={draft.movedOn}
        onChange={(movedOn) => change({ movedOn })}
      />
    </CompletionForm>
  );
}
