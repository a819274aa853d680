import { useState } from 'react';
import type { CorrectMinutes } from '#contracts/minutes';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { useCorrecting } from './use-minutes.ts';
import { minutesWords } from './words.ts';

export interface Correcting {
  readonly title: string;
  readonly part: CorrectMinutes['part'];
  readonly itemId: string | null;
  readonly amendsId: string | null;
  readonly oldText: string | null;
  /** A remark is struck out: there is no new wording to type. */
  readonly isStrikingOut?: boolean;
}

interface CorrectDialogProps {
  readonly meetingId: string;
  readonly correcting: Correcting;
  readonly onClose: () => void;
}

/** One correction with its reason; what stood there before stays readable. */
export function CorrectDialog({ meetingId, correcting, onClose }: CorrectDialogProps) {
  const t = useWords(minutesWords);
  const { title, part, itemId, amendsId, oldText, isStrikingOut = false } = correcting;
  const [text, setText] = useState(oldText ?? '');
  const [reason, setReason] = useState('');
  const form = [part, itemId, amendsId, String(isStrikingOut)].join(':');
  const writing = useCorrecting({ meetingId, form, onDone: onClose });
  const newText = isStrikingOut ? null : text;
  return (
    <FormDialog
      title={title}
      writing={writing}
      onSubmit={() => writing.run({ part, itemId, amendsId, oldText, newText, reason })}
      onClose={onClose}
    >
      {isStrikingOut ? (
        <>
          <p>{t('strikeOutAbout')}</p>
          <blockquote className="border-l-4 border-line pl-3">{oldText}</blockquote>
        </>
      ) : (
        <TextArea name="newText" label={t('text')} value={text} onChange={setText} isRequired />
      )}
      <TextField
        name="reason"
        label={t('reason')}
        help={t('reasonHelp')}
        value={reason}
        onChange={setReason}
        isRequired
      />
    </FormDialog>
  );
}
