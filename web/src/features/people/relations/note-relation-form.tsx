import { useState } from 'react';
import type { z } from 'zod';
import { pathOf } from '#contracts/paths';
import {
  NotedRelation,
  type NoteRelation,
  type PersonRelations,
} from '#contracts/person-relations';
import { RELATION_KINDS, type RelationKind } from '#domain/people/relations/relation';
import { Button } from '../../../components/action/button.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Section } from '../../../components/page/section.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { FindPerson } from './find-person.tsx';
import { relationKindWords, relationsWords } from './words.ts';

interface NoteRelationFormProps {
  readonly person: PersonRelations;
  readonly onNoted: () => void;
}

/** "This person is the … of …": the other is of the household, or found by name. */
export function NoteRelationForm({ person, onNoted }: NoteRelationFormProps) {
  const t = useWords(relationsWords);
  const kindOf = useWords(relationKindWords);
  const { personId, name } = person.person;
  const [people, setPeople] = useState(person.housemates);
  const [otherId, setOtherId] = useState<string>();
  const [kind, setKind] = useState<RelationKind>();
  const [fromOn, setFromOn] = useState<string>();
  const noting = useCommand({
    form: `note-relation:${personId}`,
    send: (body: z.input<typeof NoteRelation>, idempotencyKey) =>
      sendCommand({
        path: pathOf('noteRelation', { personId }),
        answer: NotedRelation,
        body,
        idempotencyKey,
      }),
    onDone: () => {
      announce(t('noted'));
      setOtherId(undefined);
      setKind(undefined);
      setFromOn(undefined);
      onNoted();
    },
  });
  const submit = () => {
    if (otherId === undefined || kind === undefined) return;
    noting.run({ otherPersonId: otherId, kind, fromOn: fromOn ?? null });
  };
  const add = (found: readonly { personId: string; name: string }[]) => {
    const known = new Set(people.map((one) => one.personId));
    const others = found.filter((one) => one.personId !== personId && !known.has(one.personId));
    setPeople([...people, ...others]);
    const [only] = found;
    if (found.length === 1 && only?.personId !== personId) setOtherId(only?.personId);
  };
  return (
    <Section title={t('add')}>
      <FindPerson centreId={person.centreId} onFound={add} />
      <ProblemForm problem={noting.problem} onSubmit={submit}>
        <div className="grid gap-5 sm:grid-cols-2">
          <Select
            name="kind"
            label={t('kind', { name })}
            choices={RELATION_KINDS.map((value) => ({ value, label: kindOf(value) }))}
            value={kind}
            onChange={setKind}
            isRequired
          />
          <Select
            name="otherPersonId"
            label={t('other')}
            choices={people.map((one) => ({ value: one.personId, label: one.name }))}
            value={otherId}
            onChange={setOtherId}
            isRequired
          />
          <BuddhistDateField
            name="fromOn"
            label={t('fromOn')}
            value={fromOn}
            onChange={setFromOn}
            latest={todayInBangkok()}
          />
        </div>
        <div>
          <Button type="submit" isRunning={noting.isRunning}>
            {t('save')}
          </Button>
        </div>
      </ProblemForm>
    </Section>
  );
}
