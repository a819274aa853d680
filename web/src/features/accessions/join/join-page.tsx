import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import type { AccessionView, JoinForm } from '#contracts/accessions';
import { Button, buttonClass } from '../../../components/action/button.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { BackToGroups } from '../group-page.tsx';
import { useGroup } from '../use-accessions.ts';
import { accessionWords } from '../words.ts';
import { AgreementFields, FundFields, joiningOf, type JoinDraft } from './join-fields.tsx';

/** A group that has agreed becomes a member fund. */
export function JoinPage() {
  const t = useWords(accessionWords);
  const { accessionId } = useParams({ from: '/signed-in/groups/$accessionId/join' });
  const { data: group, error, refetch } = useGroup(accessionId);
  if (group === undefined) {
    return error === null ? (
      <Skeleton lines={6} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return <Joining group={group} onReload={() => void refetch()} />;
}

function Joining({ group, onReload }: { group: AccessionView; onReload: () => void }) {
  const t = useWords(accessionWords);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<JoinDraft>(() => joiningOf(group));
  const { accessionId } = group;
  const params = { accessionId };
  const writing = useWriting<z.input<typeof JoinForm>>({
    path: 'accessionJoin',
    params,
    done: t('joined'),
    onDone: () => navigate({ to: '/groups/$accessionId', params }),
  });
  const submit = () => {
    const body = bodyOf(draft);
    if (body !== undefined) writing.run(body);
  };
  const set = (change: Partial<JoinDraft>) => setDraft({ ...draft, ...change });
  return (
    <>
      <PageHeading
        title={t('joinTitle', { group: group.name[language] })}
        lead={t('joinLead')}
        before={<BackToGroups centreId={group.centreId} />}
      />
      <ProblemForm problem={writing.problem} onSubmit={submit} onReload={onReload}>
        <div>
          <FundFields draft={draft} onChange={set} />
          <AgreementFields draft={draft} onChange={set} />
        </div>
        <div className="flex flex-col-reverse gap-3 sm:flex-row">
          <Link to="/groups/$accessionId" params={params} className={buttonClass('secondary')}>
            {t('cancel')}
          </Link>
          <Button type="submit" isRunning={writing.isRunning}>
            {t('join')}
          </Button>
        </div>
      </ProblemForm>
    </>
  );
}

/** The form as it is sent; undefined while a required field is empty, which the field itself says. */
function bodyOf(draft: JoinDraft): z.input<typeof JoinForm> | undefined {
  const { accededOn, rateBasisPoints, rateFromOn, dataSignedOn } = draft;
  if (!accededOn || !rateFromOn || !dataSignedOn || rateBasisPoints === undefined) return undefined;
  const { hasMoney } = draft;
  return {
    ...draft,
    lends: hasMoney && draft.lends,
    countsInHeadline: hasMoney && draft.countsInHeadline,
    capitalSatang: hasMoney ? (draft.capitalSatang ?? '0') : '0',
    reserveSatang: hasMoney ? (draft.reserveSatang ?? '0') : '0',
    accededOn,
    rateBasisPoints,
    rateFromOn,
    dataSignedOn,
  };
}
