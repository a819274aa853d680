import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../components/action/button.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { asProblem } from '../../../lib/problem.ts';
import { findByName } from './use-relations.ts';
import { relationsWords } from './words.ts';

interface FindPersonProps {
  readonly centreId: string;
  readonly onFound: (found: readonly { personId: string; name: string }[]) => void;
}

/** Somebody of the centre who is not of the household, found by how the name sounds. */
export function FindPerson({ centreId, onFound }: FindPersonProps) {
  const t = useWords(relationsWords);
  const [firstName, setFirstName] = useState('');
  const [lastName, setLastName] = useState('');
  const finding = useMutation({
    mutationFn: () => findByName(centreId, { firstName, lastName }),
    onSuccess: onFound,
  });
  const count = finding.data?.length;
  return (
    <details className="mb-5">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700">
        {t('notOfHousehold')}
      </summary>
      <ProblemForm
        problem={finding.error === null ? undefined : asProblem(finding.error)}
        onSubmit={() => finding.mutate()}
      >
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            name="firstName"
            label={t('firstName')}
            value={firstName}
            onChange={setFirstName}
            maxLength={100}
            isRequired
          />
          <TextField
            name="lastName"
            label={t('lastName')}
            value={lastName}
            onChange={setLastName}
            maxLength={100}
            isRequired
          />
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" look="secondary" isRunning={finding.isPending}>
            {t('find')}
          </Button>
          <p aria-live="polite">
            {count !== undefined && t(count === 0 ? 'foundNobody' : 'found', { count })}
          </p>
        </div>
      </ProblemForm>
    </details>
  );
}
