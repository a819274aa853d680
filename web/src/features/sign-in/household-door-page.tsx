import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/action/button.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { RadioCards } from '../../components/form/radio-cards.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { enterHousehold, type HouseholdDoor } from '../../lib/session.ts';
import { householdDoorWords } from './household-door-words.ts';

interface Pins {
  readonly pin: string;
  /** Typed a second time at the first use, so that a slip of the finger locks nobody out. */
  readonly again: string;
}

const DOORS = ['first-use', 'sign-in'] as const;

/** A household comes in by the code on its sheet and a PIN; both go by POST, never in an address. */
export function HouseholdDoorPage() {
  const t = useWords(householdDoorWords);
  const [door, setDoor] = useState<HouseholdDoor>();
  const [code, setCode] = useState('');
  const [pins, setPins] = useState<Pins>({ pin: '', again: '' });
  const [isUnlike, setUnlike] = useState(false);
  const entering = useEntering();
  const isFirst = door === 'first-use';
  const submit = () => {
    if (door === undefined) return;
    const pin = pins.pin.trim();
    const differs = isFirst && pin !== pins.again.trim();
    setUnlike(differs);
    if (!differs) entering.mutate({ door, code: code.trim(), pin });
  };
  return (
    <div className="mx-auto max-w-md text-lg sm:pt-6">
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="card p-5 sm:p-8">
        <ProblemForm
          onSubmit={submit}
          problem={entering.error ? asProblem(entering.error) : undefined}
          problemTitle={t('refused')}
        >
          <RadioCards
            name="door"
            label={t('which')}
            choices={DOORS.map((value) => ({ value, label: t(value) }))}
            value={door}
            onChange={setDoor}
            isRequired
          />
          <TextField
            name="code"
            label={t('code')}
            help={t('codeHelp')}
            value={code}
            onChange={setCode}
            isNumeric
            isRequired
          />
          <PinFields
            isFirst={isFirst}
            pins={pins}
            isUnlike={isUnlike}
            onChange={(part) => setPins((standing) => ({ ...standing, ...part }))}
          />
          <Button type="submit" isRunning={entering.isPending} isWide>
            {t('enter')}
          </Button>
        </ProblemForm>
      </div>
      <p className="mt-5 text-soft">{t('lost')}</p>
      <p className="mt-2">
        <Link
          to="/sign-in"
          className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
        >
          {t('staff')}
        </Link>
      </p>
    </div>
  );
}

function PinFields(props: {
  readonly isFirst: boolean;
  readonly pins: Pins;
  readonly isUnlike: boolean;
  readonly onChange: (part: Partial<Pins>) => void;
}) {
  const t = useWords(householdDoorWords);
  const { isFirst, pins, isUnlike, onChange } = props;
  return (
    <>
      <TextField
        name="pin"
        label={isFirst ? t('newPin') : t('pin')}
        help={isFirst ? t('newPinHelp') : ''}
        value={pins.pin}
        onChange={(pin) => onChange({ pin })}
        type="password"
        isNumeric
        isRequired
      />
      {isFirst && (
        <TextField
          name="again"
          label={t('again')}
          value={pins.again}
          onChange={(again) => onChange({ again })}
          type="password"
          isNumeric
          isRequired
        />
      )}
      {isFirst && isUnlike && (
        <p role="alert" className="font-semibold text-clay-700">
          {t('unlike')}
        </p>
      )}
    </>
  );
}

function useEntering() {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: (typed: { door: HouseholdDoor; code: string; pin: string }) =>
      enterHousehold(client, typed),
    onSuccess: () => {
      router.history.push('/');
    },
  });
}
