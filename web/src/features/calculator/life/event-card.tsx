import { Button } from '../../../components/action/button.tsx';
import { Select } from '../../../components/form/select.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { PercentField } from '../../../components/typed-field/percent-field.tsx';
import { dateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { EVENT_KINDS, type EventDraft, EXCESS_USES } from './life-draft.ts';
import { lifeWords } from './words.ts';

interface EventCardProps {
  readonly event: EventDraft;
  /** Place in the list, from 1. */
  readonly number: number;
  /** Due dates that can have been missed. */
  readonly dueDates: readonly string[];
  readonly onChange: (event: EventDraft) => void;
  readonly onRemove: () => void;
}

/** One thing that happened, with the fields of its kind. */
export function EventCard({ event, number, dueDates, onChange, onRemove }: EventCardProps) {
  const t = useWords(lifeWords);
  const title = t('eventTitle', { number });
  return (
    <fieldset className="rounded-card border-[1.5px] border-line px-4 py-4">
      <legend className="px-1 font-bold text-indigo-900">{title}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          name={`event.${event.key}.kind`}
          label={t('eventKind')}
          choices={EVENT_KINDS.map((value) => ({ value, label: t(`event-${value}`) }))}
          value={event.kind}
          onChange={(kind) => onChange({ ...event, kind: kind ?? 'payment', on: undefined })}
          isRequired
        />
        <EventFields event={event} dueDates={dueDates} onChange={onChange} />
      </div>
      <div className="mt-2 flex justify-end">
        <Button look="quiet" icon="close" onPress={onRemove} label={`${t('remove')}: ${title}`}>
          {t('remove')}
        </Button>
      </div>
    </fieldset>
  );
}

type FieldsProps = Pick<EventCardProps, 'event' | 'dueDates' | 'onChange'>;

function EventFields({ event, dueDates, onChange }: FieldsProps) {
  const t = useWords(lifeWords);
  const { key, kind } = event;
  if (kind === 'missed') {
    return (
      <Select
        name={`event.${key}.dueOn`}
        label={t('missedDue')}
        choices={dueDates.map((value) => ({ value, label: dateText(value) }))}
        value={event.on}
        onChange={(on) => onChange({ ...event, on })}
        help={dueDates.length === 0 ? t('noDueDates') : undefined}
        isRequired
      />
    );
  }
  return (
    <>
      <BuddhistDateField
        key={kind}
        name={`event.${key}.on`}
        label={t(kind === 'rate' ? 'rateFrom' : 'paidOn')}
        value={event.on}
        onChange={(on) => onChange({ ...event, on })}
        isRequired
      />
      {kind === 'rate' ? (
        <PercentField
          name={`event.${key}.rate`}
          label={t('newRate')}
          value={event.rateBasisPoints}
          onChange={(rateBasisPoints) => onChange({ ...event, rateBasisPoints })}
          isRequired
        />
      ) : (
        <MoneyField
          name={`event.${key}.amount`}
          label={t('paidAmount')}
          value={event.amountSatang}
          onChange={(amountSatang) => onChange({ ...event, amountSatang })}
          isRequired
        />
      )}
      {kind === 'extra' && (
        <Select
          name={`event.${key}.use`}
          label={t('use')}
          choices={EXCESS_USES.map((value) => ({ value, label: t(value) }))}
          value={event.use}
          onChange={(use) => onChange({ ...event, use })}
          isRequired
        />
      )}
    </>
  );
}
