import type { DeclareInterest } from '#contracts/meeting-interests';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import type { ItemProps } from '../item/agenda-item.tsx';
import { interestWords } from './words.ts';

/** Sends a member's word about an item; the room is read again after it. */
export function useDeclaring({ meeting, item }: ItemProps, onDone: () => void = () => undefined) {
  const t = useWords(interestWords);
  return useWriting<DeclareInterest>({
    path: 'interestDeclarations',
    params: { meetingId: meeting.meetingId, itemId: item.itemId },
    done: t('declared'),
    onDone,
  });
}
