import { useState } from 'react';
import type { MeetingView } from '#contracts/meetings';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { TextArea } from '../../../components/form/text-area.tsx';
import { useWords } from '../../../lib/i18n.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { useDeclaring } from './use-declaring.ts';
import { interestWords } from './words.ts';

interface InterestDialogProps extends ItemProps {
  /** The member whose word the secretary writes down; absent for one's own. */
  readonly seat?: MeetingView['seats'][number];
  readonly onClose: () => void;
}

/** An interest with its reason: whoever declares it leaves the item. */
export function InterestDialog({ meeting, item, seat, onClose }: InterestDialogProps) {
  const t = useWords(interestWords);
  const [reason, setReason] = useState('');
  const declaring = useDeclaring({ meeting, item }, onClose);
  return (
    <FormDialog
      title={seat === undefined ? t('someTitle') : t('someTitleOf', { name: seat.name })}
      about={t('someAbout')}
      writing={declaring}
      onSubmit={() =>
        declaring.run({ hasInterest: true, reason, onBehalfOfSeatId: seat?.seatId ?? null })
      }
      onClose={onClose}
    >
      <TextArea
        name="reason"
        label={t('reason')}
        help={t('askAbout')}
        value={reason}
        onChange={setReason}
        maxLength={200}
        isRequired
      />
    </FormDialog>
  );
}
