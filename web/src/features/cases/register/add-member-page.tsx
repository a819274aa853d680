import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import { AddedMember, CaseFile, type AddMember } from '#contracts/cases';
import { pathOf } from '#contracts/paths';
import { MEMBER_RELATIONS } from '#domain/assessment/code-lists';
import { Button, buttonClass } from '../../../components/action/button.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { announce } from '../../../lib/announce.ts';
import { readAnswer, sendCommand } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useAlike } from './alike/use-alike.ts';
import { OpenCaseLink } from './open-case-link.tsx';
import { emptyMember, newPersonOf } from './person/member-draft.ts';
import { MemberFields } from './person/member-fields.tsx';
import { registerWords } from './words.ts';

/** The head is in the household already. */
const RELATIONS = MEMBER_RELATIONS.filter((relation) => relation !== 'head');

/** Who lives in the house is before the reader's eyes; only the person is asked about. */
const NO_HOUSE = {
  houseNumber: '',
  villageNumber: undefined,
  houseCode: '',
  isAnotherInHouse: false,
};

/** Somebody joins the household of an open case, and is looked for among the known people first. */
export function AddMemberPage() {
  const t = useWords(registerWords);
  const { caseId } = useParams({ from: '/signed-in/cases/$caseId/members/new' });
  const { data, error, refetch } = useQuery({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('case', { caseId }), answer: CaseFile, signal }),
  });
  if (data === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <PageHeading title={t('addTitle')} lead={t('addLead', { household: data.household })} />
      <AddMemberForm caseId={caseId} centreId={data.centreId} />
    </>
  );
}

function AddMemberForm({ caseId, centreId }: { caseId: string; centreId: string }) {
  const t = useWords(registerWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [member, setMember] = useState(() => emptyMember(0));
  const alike = useAlike({ house: { ...NO_HOUSE, centreId }, members: [member], centreId });
  const adding = useCommand({
    form: `add-member:${caseId}`,
    send: (body: z.input<typeof AddMember>, idempotencyKey) =>
      sendCommand({
        path: pathOf('caseMembers', { caseId }),
        answer: AddedMember,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('added'));
      void client.invalidateQueries();
      await navigate({ to: '/cases/$caseId', params: { caseId } });
    },
  });
  const submit = () => {
    const person = newPersonOf(member);
    if (person !== undefined) adding.run({ member: person });
  };
  return (
    <ProblemForm problem={adding.problem} onSubmit={submit}>
      {adding.problem && <OpenCaseLink problem={adding.problem} />}
      <MemberFields
        member={member}
        path="member"
        title={t('newMember')}
        relations={RELATIONS}
        onChange={setMember}
        alike={alike.ofMember.get(member.key)}
      />
      {alike.isFailed && <Notice kind="care">{t('alikeFailed')}</Notice>}
      <div className="flex flex-col-reverse gap-3 sm:flex-row">
        <Link to="/cases/$caseId" params={{ caseId }} className={buttonClass('secondary')}>
          {t('cancel')}
        </Link>
        <Button type="submit" isRunning={adding.isRunning}>
          {t('saveMember')}
        </Button>
      </div>
    </ProblemForm>
  );
}
