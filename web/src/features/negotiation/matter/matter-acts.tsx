import { useState } from 'react';
import type { MatterView } from '#contracts/negotiations';
import { Button } from '../../../components/action/button.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { negotiationWords } from '../words.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { DangersDialog } from './dangers-dialog.tsx';
import { EndDialog } from './end-dialog.tsx';
import { ResumeDialog } from './resume-dialog.tsx';
import { TalkDialog } from './talk-dialog.tsx';

type Open = 'talk' | 'answer' | 'end' | 'dangers' | 'resume';

interface MatterActsProps {
  readonly matter: MatterView;
  /** Names the creditor, so that a reader of the screen knows whose buttons these are. */
  readonly title: string;
}

/** What can be done with this creditor from where the talks stand; the next step stands first. */
export function MatterActs({ matter, title }: MatterActsProps) {
  const t = useWords(negotiationWords);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const offer = matter.talks.find(({ status }) => status === 'open');
  return (
    <div
      role="group"
      aria-label={title}
      className="mt-4 flex flex-col gap-3 print:hidden sm:flex-row sm:flex-wrap"
    >
      {matter.status === 'open' ? (
        <>
          {offer && <Button onPress={() => setOpen('answer')}>{t('answer')}</Button>}
          <Button look="secondary" icon="add" onPress={() => setOpen('talk')}>
            {t('talk')}
          </Button>
          <Button look="secondary" icon="check" onPress={() => setOpen('end')}>
            {t('finish')}
          </Button>
        </>
      ) : (
        <Button look="secondary" onPress={() => setOpen('resume')}>
          {t('resume')}
        </Button>
      )}
      <Button look="quiet" icon="warning" onPress={() => setOpen('dangers')}>
        {t('markDangers')}
      </Button>
      {open === 'talk' && <TalkDialog matter={matter} onClose={close} />}
      {open === 'answer' && offer && <AnswerDialog offer={offer} onClose={close} />}
      {open === 'end' && <EndDialog matter={matter} onClose={close} />}
      {open === 'dangers' && <DangersDialog matter={matter} onClose={close} />}
      {open === 'resume' && <ResumeDialog matter={matter} onClose={close} />}
    </div>
  );
}
