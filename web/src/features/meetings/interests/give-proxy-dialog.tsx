import { useState } from 'react';
import type { z } from 'zod';
import type { GiveProxy } from '#contracts/meeting-interests';
import type { MeetingView } from '#contracts/meetings';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { Select } from '../../../components/form/select.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { todayInBangkok } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { interestWords } from './words.ts';

interface GiveProxyDialogProps {
  readonly meeting: MeetingView;
  readonly onClose: () => void;
}

/** A signed proxy is put on file: who gives it, who holds it, and where the paper is. */
export function GiveProxyDialog({ meeting, onClose }: GiveProxyDialogProps) {
  const t = useWords(interestWords);
  const [giver, setGiver] = useState<string>();
  const [holder, setHolder] = useState<string>();
  const [signedOn, setSignedOn] = useState<string>();
  const [paperReference, setPaperReference] = useState('');
  const writing = useWriting<z.input<typeof GiveProxy>>({
    path: 'meetingProxies',
    params: { meetingId: meeting.meetingId },
    done: t('proxyGiven'),
    onDone: onClose,
  });
  const hasGiven = meeting.proxies.map(({ giverSeatId }) => giverSeatId);
  const choicesOf = (seats: MeetingView['seats']) =>
    seats.map(({ seatId, name }) => ({ value: seatId, label: name }));
  const submit = () => {
    if (giver === undefined || holder === undefined || signedOn === undefined) return;
    writing.run({ giverSeatId: giver, holderSeatId: holder, signedOn, paperReference });
  };
  return (
    <FormDialog title={t('giveProxy')} writing={writing} onSubmit={submit} onClose={onClose}>
      <Select
        name="giverSeatId"
        label={t('giver')}
        choices={choicesOf(
          meeting.seats.filter((seat) => !seat.isPresent && !hasGiven.includes(seat.seatId)),
        )}
        value={giver}
        onChange={setGiver}
        isRequired
      />
      <Select
        name="holderSeatId"
        label={t('holder')}
        choices={choicesOf(meeting.seats.filter((seat) => seat.seatId !== giver))}
        value={holder}
        onChange={setHolder}
        isRequired
      />
      <BuddhistDateField
        name="signedOn"
        label={t('signedOn')}
        value={signedOn}
        onChange={setSignedOn}
        latest={todayInBangkok()}
        isRequired
      />
      <TextField
        name="paperReference"
        label={t('paperReference')}
        help={t('paperHelp')}
        value={paperReference}
        onChange={setPaperReference}
        isRequired
      />
    </FormDialog>
  );
}
