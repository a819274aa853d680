import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { usePlaceName } from '../../../lib/code-words/cash-places.ts';
import { grantMoneyWords } from '../../../lib/code-words/motions.ts';
import { bahtText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { moneyKey, OUTSIDE, type GrantDraft } from './grant-draft.ts';
import type { MotionFieldsProps } from './motion-fields.tsx';
import { motionFormWords } from './motion-words.ts';

type PartProps = MotionFieldsProps & { readonly part: string };

/** Which group would be given how much, and whose money it is. */
export function GrantFields(props: PartProps) {
  const { draft, part, choices, onChange } = props;
  const t = useWords(motionFormWords);
  const { language } = useLanguage();
  const { grant } = draft;
  const onGrant = (change: Partial<GrantDraft>) => onChange({ grant: { ...grant, ...change } });
  return (
    <>
      <Select
        name={`${part}.groupId`}
        label={t('earningGroup')}
        choices={choices.earningGroups.map(({ groupId: value, name }) => ({
          value,
          label: name[language],
        }))}
        value={grant.groupId}
        onChange={(groupId) => onGrant({ groupId })}
        isRequired
      />
      <MoneyField
        name={`${part}.amountSatang`}
        label={t('grantAmount')}
        value={grant.amountSatang}
        onChange={(amountSatang) => onGrant({ amountSatang })}
        isRequired
      />
      <MoneyChoice {...props} onGrant={onGrant} />
      {grant.money === OUTSIDE && (
        <TextField
          name={`${part}.money.source`}
          label={t('grantSource')}
          placeholder={t('grantSourceExample')}
          value={grant.source}
          onChange={(source) => onGrant({ source })}
          isRequired
        />
      )}
    </>
  );
}

function MoneyChoice({
  draft,
  part,
  choices,
  onGrant,
}: PartProps & { readonly onGrant: (change: Partial<GrantDraft>) => void }) {
  const t = useWords(motionFormWords);
  const moneyOf = useWords(grantMoneyWords);
  const placeName = usePlaceName();
  const { language } = useLanguage();
  const ofFunds = choices.grantMoney.map((money) => ({
    value: moneyKey(money),
    label: t('grantMoneyLine', {
      money: moneyOf(money.account),
      fund: money.fundName[language],
      setAside: bahtText(money.setAsideSatang),
      place: placeName({
        kind: money.placeKind,
        holderName: money.holderName,
        bankName: null,
        accountEnding: null,
      }),
    }),
  }));
  return (
    <Select
      name={`${part}.money`}
      label={t('grantMoney')}
      help={t('grantMoneyHelp')}
      choices={[...ofFunds, { value: OUTSIDE, label: t('grantOutside') }]}
      value={draft.grant.money}
      onChange={(money) => onGrant({ money })}
      isRequired
    />
  );
}
