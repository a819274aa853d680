import { useState } from 'react';
import type { NameSeatHolder, PersonRelations } from '#contracts/person-relations';
import { Button } from '../../../components/action/button.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Section } from '../../../components/page/section.tsx';
import { roleWords } from '../../../lib/code-words/roles.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { seatsWords } from './words.ts';

interface SeatsSectionProps {
  readonly personId: string;
  readonly seats: PersonRelations['seats'];
}

/** Which seats of the committee the person holds: by it the committee room finds household and kin. */
export function SeatsSection({ personId, seats }: SeatsSectionProps) {
  const t = useWords(seatsWords);
  const own = seats.filter(({ holder }) => holder === 'this-person');
  const free = seats.filter(({ holder }) => holder === 'nobody-yet');
  return (
    <Section title={t('title')}>
      {own.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {own.map((seat) => (
          <OwnSeat key={seat.seatId} personId={personId} seat={seat} />
        ))}
      </ul>
      {free.length > 0 && (
        <details className="mt-2 print:hidden">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700 underline underline-offset-4">
            {t('name')}
          </summary>
          <NameSeat personId={personId} seats={free} />
        </details>
      )}
    </Section>
  );
}

function NameSeat({ personId, seats }: SeatsSectionProps) {
  const t = useWords(seatsWords);
  const roleOf = useWords(roleWords);
  const [seatId, setSeatId] = useState<string>();
  const naming = useWriting<NameSeatHolder>({
    path: 'personSeats',
    params: { personId },
    done: t('named'),
    onDone: () => setSeatId(undefined),
  });
  const submit = () => {
    if (seatId !== undefined) naming.run({ seatId, isTheirs: true });
  };
  return (
    <ProblemForm problem={naming.problem} onSubmit={submit}>
      <p className="text-soft">{t('about')}</p>
      <Select
        name="seatId"
        label={t('seat')}
        choices={seats.map((seat) => ({
          value: seat.seatId,
          label: `${seat.name} · ${roleOf(seat.role)}`,
        }))}
        value={seatId}
        onChange={setSeatId}
        isRequired
      />
      <div>
        <Button type="submit" isRunning={naming.isRunning}>
          {t('save')}
        </Button>
      </div>
    </ProblemForm>
  );
}

function OwnSeat({
  personId,
  seat,
}: {
  personId: string;
  seat: SeatsSectionProps['seats'][number];
}) {
  const t = useWords(seatsWords);
  const role = useWords(roleWords)(seat.role);
  const { language } = useLanguage();
  const taking = useWriting<NameSeatHolder>({
    path: 'personSeats',
    params: { personId },
    done: t('takenBack'),
    onDone: () => undefined,
  });
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 py-2">
      <span>{`${seat.name} · ${role}`}</span>
      <Button
        look="quiet"
        label={t('takeBackOf', { role })}
        isRunning={taking.isRunning}
        onPress={() => taking.run({ seatId: seat.seatId, isTheirs: false })}
      >
        {t('takeBack')}
      </Button>
      {taking.problem && (
        <p role="alert" className="w-full text-sm text-clay-700">
          {taking.problem.sentence[language]}
        </p>
      )}
    </li>
  );
}
