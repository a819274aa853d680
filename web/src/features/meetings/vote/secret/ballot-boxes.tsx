import { useState } from 'react';
import { Button } from '../../../../components/action/button.tsx';
import { useWords } from '../../../../lib/i18n.ts';
import type { ItemProps } from '../../item/agenda-item.tsx';
import { withoutVote } from '../without-vote.ts';
import { BallotBoxDialog } from './ballot-box-dialog.tsx';
import { secretWords } from './words.ts';

/** The way in for papers that were counted by hand; gone when fewer than two members are left. */
export function BallotBoxes({ meeting, item }: ItemProps) {
  const t = useWords(secretWords);
  const [isOpen, setOpen] = useState(false);
  const waiting = withoutVote({ meeting, item });
  if (item.isCounted || waiting.length < 2) return null;
  return (
    <div className="print:hidden">
      <Button look="secondary" onPress={() => setOpen(true)}>
        {t('box')}
      </Button>
      {isOpen && (
        <BallotBoxDialog
          meeting={meeting}
          item={item}
          waiting={waiting}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
