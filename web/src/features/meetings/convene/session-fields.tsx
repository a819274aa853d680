import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { Section } from '../../../components/page/section.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { ClockField } from '../../../components/typed-field/clock-field.tsx';
import { todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useMe } from '../../../lib/session.ts';
import { meetingsWords } from '../words.ts';

export interface SessionDraft {
  readonly centreId: string | undefined;
  /** ISO date. */
  readonly plannedOn: string | undefined;
  /** 'HH:MM'. */
  readonly plannedTime: string | undefined;
  readonly place: string;
}

export const EMPTY_SESSION: SessionDraft = {
  centreId: undefined,
  plannedOn: undefined,
  plannedTime: undefined,
  place: '',
};

interface SessionFieldsProps {
  readonly session: SessionDraft;
  readonly onChange: (session: SessionDraft) => void;
}

/** When and where the committee comes together. */
export function SessionFields({ session, onChange }: SessionFieldsProps) {
  const t = useWords(meetingsWords);
  const { language } = useLanguage();
  const centres = useMe().data?.centres ?? [];
  return (
    <Section title={t('whenAndWhere')}>
      <div className="grid gap-5 sm:grid-cols-2">
        {centres.length > 1 && (
          <Select
            name="centreId"
            label={t('centre')}
            choices={centres.map(({ centreId, name }) => ({
              value: centreId,
              label: name[language],
            }))}
            value={session.centreId}
            onChange={(centreId) => onChange({ ...session, centreId })}
            isRequired
          />
        )}
        <TimeAndPlace session={session} onChange={onChange} />
      </div>
    </Section>
  );
}

/** The day, the hour and the place alone; also of a meeting that is moved. */
export function TimeAndPlace({ session, onChange }: SessionFieldsProps) {
  const t = useWords(meetingsWords);
  const set = (change: Partial<SessionDraft>) => onChange({ ...session, ...change });
  return (
    <>
      <BuddhistDateField
        name="plannedOn"
        label={t('plannedOn')}
        value={session.plannedOn}
        onChange={(plannedOn) => set({ plannedOn })}
        earliest={todayInBangkok()}
        isRequired
      />
      <ClockField
        name="plannedTime"
        label={t('plannedTime')}
        value={session.plannedTime}
        onChange={(plannedTime) => set({ plannedTime })}
        isRequired
      />
      <TextField
        name="place"
        label={t('place')}
        placeholder={t('placeExample')}
        value={session.place}
        onChange={(place) => set({ place })}
        isRequired
      />
    </>
  );
}
