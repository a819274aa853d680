import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import { OpenedCase, type OpenCase } from '#contracts/cases';
import { PATHS } from '#contracts/paths';
import { Button, buttonClass } from '../../../components/action/button.tsx';
import { Icon } from '../../../components/action/icon.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useMe } from '../../../lib/session.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useAlike } from './alike/use-alike.ts';
import { FromList } from './from-list/from-list.tsx';
import { headOf, houseOf, sourceOfRow, useCandidate } from './from-list/use-candidate.ts';
import type { Candidate } from './from-list/use-candidate.ts';
import { HouseFields, type HouseDraft } from './house-fields.tsx';
import { MembersFields } from './members-fields.tsx';
import { OpenCaseLink } from './open-case-link.tsx';
import { newPersonOf } from './person/member-draft.ts';
import { emptySource, sourceOf, type SourceDraft } from './source/source-draft.ts';
import { SourceFields } from './source/source-fields.tsx';
import { registerWords } from './words.ts';

/** Registers a household, from a row of a list where one is named, and opens its case. */
export function RegisterHouseholdPage() {
  const { candidate, centre } = useSearch({ from: '/signed-in/cases/new' });
  const found = useCandidate(centre, candidate);
  if (found.isPending) return <Skeleton lines={6} />;
  return <RegisterHousehold key={candidate ?? ''} candidate={found.candidate} centreId={centre} />;
}

interface RegisterHouseholdProps {
  readonly candidate: Candidate | undefined;
  readonly centreId: string | undefined;
}

function RegisterHousehold({ candidate, centreId: ofList }: RegisterHouseholdProps) {
  const t = useWords(registerWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const only = useOnlyCentre();
  const [house, setHouse] = useState<HouseDraft>(() => houseOf(candidate, ofList));
  const [source, setSource] = useState<SourceDraft>(emptySource);
  const [members, setMembers] = useState(() => [headOf(candidate)]);
  const alike = useAlike({ house, members, centreId: house.centreId ?? only });
  const opening = useCommand({
    form: 'open-case',
    send: (body: z.input<typeof OpenCase>, idempotencyKey) =>
      sendCommand({ path: PATHS.cases, answer: OpenedCase, body, idempotencyKey }),
    onDone: async ({ caseId, caseNumber }) => {
      announce(t('saved', { number: caseNumber }));
      void client.invalidateQueries();
      await navigate({ to: '/cases/$caseId', params: { caseId } });
    },
  });
  const submit = () => {
    const centreId = house.centreId ?? only;
    const people = members.map(newPersonOf).filter((person) => person !== undefined);
    if (centreId === undefined || house.villageNumber === undefined) return;
    if (people.length !== members.length) return;
    const { houseNumber, villageNumber, isAnotherInHouse } = house;
    const houseCode = house.houseCode === '' ? null : house.houseCode;
    opening.run({
      centreId,
      source: candidate === undefined ? sourceOf(source) : sourceOfRow(candidate),
      household: { houseNumber, villageNumber, houseCode, isAnotherInHouse, members: people },
    });
  };
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} before={<BackToList />} />
      <ProblemForm problem={opening.problem} onSubmit={submit}>
        {opening.problem && <OpenCaseLink problem={opening.problem} />}
        {candidate === undefined ? (
          <SourceFields source={source} onChange={setSource} centreId={house.centreId ?? only} />
        ) : (
          <FromList candidate={candidate} />
        )}
        <HouseFields
          house={house}
          onChange={setHouse}
          isCentreAsked={only === undefined}
          known={alike.households}
        />
        <MembersFields members={members} onChange={setMembers} alike={alike.ofMember} />
        {alike.isFailed && <Notice kind="care">{t('alikeFailed')}</Notice>}
        <div className="flex flex-col-reverse gap-3 sm:flex-row">
          <Link to="/cases" className={buttonClass('secondary')}>
            {t('cancel')}
          </Link>
          <Button type="submit" isRunning={opening.isRunning}>
            {t('save')}
          </Button>
        </div>
      </ProblemForm>
    </>
  );
}

/** The centre of whoever looks after one only. */
function useOnlyCentre(): string | undefined {
  const centres = useMe().data?.centres ?? [];
  return centres.length === 1 ? centres[0]?.centreId : undefined;
}

function BackToList() {
  const t = useWords(registerWords);
  return (
    <Link
      to="/cases"
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700"
    >
      <Icon name="back" className="size-5" />
      {t('back')}
    </Link>
  );
}
