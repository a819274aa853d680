import { useQuery } from '@tanstack/react-query';
import { MinutesCorrected, MinutesView, type CorrectMinutes } from '#contracts/minutes';
import { pathOf } from '#contracts/paths';
import { announce } from '../../../lib/announce.ts';
import { readAnswer, sendCommand } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-meetings.ts';
import { minutesWords } from './words.ts';

export function useMinutes(meetingId: string) {
  return useQuery({
    queryKey: ['minutes', meetingId],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('minutes', { meetingId }), answer: MinutesView, signal }),
  });
}

/** Sends one correction; `form` names the place on the page that it was written at. */
export function useCorrecting(of: {
  readonly meetingId: string;
  readonly form: string;
  readonly onDone: () => void;
}) {
  const t = useWords(minutesWords);
  const loadNewest = useLoadNewest();
  const { meetingId, form, onDone } = of;
  return useCommand({
    form: `correct-minutes:${meetingId}:${form}`,
    send: (body: CorrectMinutes, idempotencyKey) =>
      sendCommand({
        path: pathOf('minutesCorrections', { meetingId }),
        answer: MinutesCorrected,
        body,
        idempotencyKey,
      }),
    onDone: async () => {
      announce(t('corrected'));
      onDone();
      await loadNewest();
    },
  });
}
