import { Button } from '../../../components/action/button.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { EventCard } from './event-card.tsx';
import { anEvent, type EventDraft } from './life-draft.ts';
import { lifeWords } from './words.ts';

interface EventsFieldsProps {
  readonly events: readonly EventDraft[];
  readonly dueDates: readonly string[];
  readonly onChange: (events: readonly EventDraft[]) => void;
}

/** What happened, in any order: the days decide. */
export function EventsFields({ events, dueDates, onChange }: EventsFieldsProps) {
  const t = useWords(lifeWords);
  const nextKey = events.reduce((most, { key }) => Math.max(most, key), 0) + 1;
  return (
    <section aria-label={t('events')} className="flex flex-col gap-4">
      <div>
        <h2 className="text-lg text-indigo-900">{t('events')}</h2>
        <p className="text-sm text-soft">{t('eventsAbout')}</p>
      </div>
      {events.map((event, at) => (
        <EventCard
          key={event.key}
          event={event}
          number={at + 1}
          dueDates={dueDates}
          onChange={(changed) => onChange(events.with(at, changed))}
          onRemove={() => onChange(events.toSpliced(at, 1))}
        />
      ))}
      <div>
        <Button look="secondary" icon="add" onPress={() => onChange([...events, anEvent(nextKey)])}>
          {t('addEvent')}
        </Button>
      </div>
    </section>
  );
}
