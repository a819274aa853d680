import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { pathOf } from '#contracts/paths';
import { ToldApart, type PeopleBeside } from '#contracts/person-merges';
import { DISTINCTION_REASONS, type DistinctionReason } from '#domain/people/likeness/distinction';
import { Button } from '../../../components/action/button.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Section } from '../../../components/page/section.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { distinctionWords } from '../../../lib/code-words/likeness.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useForgetPeople } from '../use-people.ts';
import { peopleWords } from '../words.ts';

/** The other answer: they are two people, and how that is known. */
export function TellApart({ beside: { first, second } }: { beside: PeopleBeside }) {
  const t = useWords(peopleWords);
  const distinctionOf = useWords(distinctionWords);
  const navigate = useNavigate();
  const forget = useForgetPeople();
  const [reason, setReason] = useState<DistinctionReason>();
  const telling = useCommand({
    form: `tell-apart:${first.personId}:${second.personId}`,
    send: (body: { otherPersonId: string; reason: DistinctionReason }, idempotencyKey) =>
      sendCommand({
        path: pathOf('personDistinctions', { personId: first.personId }),
        answer: ToldApart,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('toldApart'));
      void forget();
      await navigate({ to: '/people/alike' });
    },
  });
  const submit = () => {
    if (reason !== undefined) telling.run({ otherPersonId: second.personId, reason });
  };
  return (
    <div className="mt-9">
      <Section title={t('orApart')}>
        <ProblemForm problem={telling.problem} onSubmit={submit}>
          <Select
            name="reason"
            label={t('howKnown')}
            choices={DISTINCTION_REASONS.map((value) => ({ value, label: distinctionOf(value) }))}
            value={reason}
            onChange={setReason}
            isRequired
          />
          <div>
            <Button type="submit" look="secondary" isRunning={telling.isRunning}>
              {t('tellApart')}
            </Button>
          </div>
        </ProblemForm>
      </Section>
    </div>
  );
}
