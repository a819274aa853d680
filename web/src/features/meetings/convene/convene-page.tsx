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
import { MotionChoices } from './motion-choices.tsx';
import { motionOf, type MotionDraft } from './motion-draft.ts';
import { EMPTY_SESSION, SessionFields, type SessionDraft } from './session-fields.tsx';

/** Convenes a meeting about cases, contracts and other matters; each case's task is done by it. */
export function ConvenePage() {
  const t = useWords(meetingsWords);
  const navigate = useNavigate();
  const loadNewest = useLoadNewest();
  const centres = useMe().data?.centres ?? [];
  const [session, setSession] = useState<SessionDraft>(EMPTY_SESSION);
  const [caseIds, setCaseIds] = useState<readonly string[]>([]);
  const [changeIds, setChangeIds] = useState<readonly string[]>([]);
  const [motions, setMotions] = useState<readonly MotionDraft[]>([]);
  const [motionIds, setMotionIds] = useState<readonly string[]>([]);
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
  const isEmpty = [caseIds, changeIds, motions, motionIds].every((chosen) => chosen.length === 0);
  const submit = () => {
    const { plannedOn, plannedTime, place } = session;
    setChoiceMissing(isEmpty);
    const moved = motions.flatMap((draft) => motionOf(draft) ?? []);
    const isUnfinished = moved.length < motions.length;
    if (!centreId || !plannedOn || !plannedTime || isEmpty || isUnfinished) return;
    const chosen = { caseIds: [...caseIds], changeIds: [...changeIds] };
    const items = { ...chosen, motions: moved, motionIds: [...motionIds] };
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
              setMotions([]);
              setMotionIds([]);
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
        <MotionChoices
          centreId={centreId}
          drafts={motions}
          onDrafts={setMotions}
          chosen={motionIds}
          onChosen={setMotionIds}
        />
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
