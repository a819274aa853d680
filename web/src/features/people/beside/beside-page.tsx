import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import { pathOf } from '#contracts/paths';
import { MergedPeople, type MergePeople, type PeopleBeside } from '#contracts/person-merges';
import type { MergeChoices } from '#domain/people/merge/merge';
import { Button, buttonClass } from '../../../components/action/button.tsx';
import { Icon } from '../../../components/action/icon.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { likenessWords } from '../../../lib/code-words/likeness.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useForgetPeople, usePeopleBeside } from '../use-people.ts';
import { peopleWords } from '../words.ts';
import { Cautions } from './cautions.tsx';
import { Choices } from './choices.tsx';
import { choicesOf } from './first-choices.ts';
import { Record } from './record.tsx';
import { TellApart } from './tell-apart.tsx';
import { WhatMoves } from './what-moves.tsx';

/** Two records side by side: whose value stands, what moves, and one button that can be undone. */
export function BesidePage() {
  const t = useWords(peopleWords);
  const { personId, otherPersonId } = useParams({
    from: '/signed-in/people/$personId/beside/$otherPersonId',
  });
  const { data, error, refetch } = usePeopleBeside(personId, otherPersonId);
  return (
    <>
      <PageHeading title={t('besideTitle')} lead={t('besideLead')} before={<BackToPairs />} />
      {error !== null && (
        <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
      )}
      {data === undefined && error === null && <Skeleton lines={8} />}
      {data !== undefined && <Body beside={data} onReload={() => void refetch()} />}
    </>
  );
}

function Body({ beside, onReload }: { beside: PeopleBeside; onReload: () => void }) {
  const t = useWords(peopleWords);
  const reasonOf = useWords(likenessWords);
  const { first, second, reasons } = beside;
  return (
    <>
      {reasons.length > 0 && (
        <p className="mb-5">
          {t('why', { reasons: reasons.map((reason) => reasonOf(reason)).join(', ') })}
        </p>
      )}
      <div className="grid gap-x-6 lg:grid-cols-2">
        <Record record={first} title={t('first')} />
        <Record record={second} title={t('second')} />
      </div>
      {beside.mayMerge ? (
        <>
          <Cautions beside={beside} />
          <MergeForm beside={beside} onReload={onReload} />
          <TellApart beside={beside} />
        </>
      ) : (
        <Notice>{t('mergedAlready')}</Notice>
      )}
    </>
  );
}

function MergeForm({ beside, onReload }: { beside: PeopleBeside; onReload: () => void }) {
  const t = useWords(peopleWords);
  const navigate = useNavigate();
  const forget = useForgetPeople();
  const { first, second } = beside;
  const [choices, setChoices] = useState<MergeChoices>(() => choicesOf(beside));
  const merging = useCommand({
    form: `merge-people:${first.personId}:${second.personId}`,
    send: (body: z.input<typeof MergePeople>, idempotencyKey) =>
      sendCommand({
        path: pathOf('personMerges', { personId: first.personId }),
        answer: MergedPeople,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('merged'));
      void forget();
      await navigate({ to: '/people/alike' });
    },
  });
  const versions = { kept: first.version, merged: second.version };
  const submit = () => merging.run({ mergedPersonId: second.personId, choices, versions });
  return (
    <ProblemForm problem={merging.problem} onSubmit={submit} onReload={onReload}>
      <Choices beside={beside} choices={choices} onChange={setChoices} />
      <WhatMoves record={second} />
      <div className="flex flex-col-reverse gap-3 sm:flex-row">
        <Link to="/people/alike" className={buttonClass('secondary')}>
          {t('cancel')}
        </Link>
        <Button type="submit" isRunning={merging.isRunning}>
          {t('merge')}
        </Button>
      </div>
    </ProblemForm>
  );
}

function BackToPairs() {
  const t = useWords(peopleWords);
  return (
    <Link
      to="/people/alike"
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700"
    >
      <Icon name="back" className="size-5" />
      {t('backToPairs')}
    </Link>
  );
}
