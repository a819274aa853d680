import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import { Made } from '#contracts/centres';
import type { ConveneMeeting } from '#contracts/meeting-forms';
import { PATHS } from '#contracts/paths';
import { Button, buttonClass } from '../../../components/action/button.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useMe } from '../../../lib/session.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { BackToMeetings } from '../room/back-to-meetings.tsx';
import { useLoadNewest } from '../use-meetings.ts';
import { meetingsWords } from '../words.ts';
import { CaseChoices } from './case-choices.tsx';
import { ChangeChoices } from './change-choices.tsx';
import { EMPTY_SESSION, SessionFields, type SessionDraft } from './session-fields.tsx';

/** Convenes a meeting about proposed cases; each one's task 'put on the agenda' is done by it. */
export function ConvenePage() {
  const t = useWords(meetingsWords);
  const navigate = useNavigate();
  const loadNewest = useLoadNewest();
  const centres = useMe().data?.centres ?? [];
  const [session, setSession] = useState<SessionDraft>(EMPTY_SESSION);
  const [caseIds, setCaseIds] = useState<readonly string[]>([]);
  const [changeIds, setChangeIds] = useState<readonly string[]>([]);
  const [isChoiceMissing, setChoiceMissing] = useState(false);
  const centreId = session.centreId ?? (centres.length === 1 ? centres[0]?.centreId : undefined);
  const convening = useCommand({
    form: 'convene-meeting',
    send: (body: z.input<typeof ConveneMeeting>, idempotencyKey) =>
      sendCommand({ path: PATHS.meetings, answer: Made, body, idempotencyKey }),
    onDone: async ({ id }) => {
      announce(t('convened'));
      void loadNewest();
      await navigate({ to: '/meetings/$meetingId', params: { meetingId: id } });
    },
  });
  const isEmpty = caseIds.length + changeIds.length === 0;
  const submit = () => {
    const { plannedOn, plannedTime, place } = session;
    setChoiceMissing(isEmpty);
    if (!centreId || !plannedOn || !plannedTime || isEmpty) return;
    const items = { caseIds: [...caseIds], changeIds: [...changeIds] };
    convening.run({ centreId, plannedOn, plannedTime, place, ...items });
  };
  return (
    <>
      <PageHeading title={t('conveneTitle')} lead={t('conveneLead')} before={<BackToMeetings />} />
      <ProblemForm problem={convening.problem} onSubmit={submit}>
        <SessionFields
          session={session}
          onChange={(next) => {
            // Another centre has other households.
            if (next.centreId !== session.centreId) {
              setCaseIds([]);
              setChangeIds([]);
            }
            setSession(next);
          }}
        />
        <CaseChoices
          centreId={centreId}
          chosen={caseIds}
          isMissing={isChoiceMissing && isEmpty}
          onChange={setCaseIds}
        />
        <ChangeChoices centreId={centreId} chosen={changeIds} onChange={setChangeIds} />
        <div className="flex flex-col-reverse gap-3 sm:flex-row">
          <Link to="/meetings" className={buttonClass('secondary')}>
            {t('cancel')}
          </Link>
          <Button type="submit" isRunning={convening.isRunning}>
            {t('send')}
          </Button>
        </div>
      </ProblemForm>
    </>
  );
}
