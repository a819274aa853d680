import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AccessionView } from '#contracts/accessions';
import { mayStep, stepsFrom } from '#domain/funds/accession';
import { Button, buttonClass } from '../../components/action/button.tsx';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { Section } from '../../components/page/section.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';
import { accessionWords } from './words.ts';

type Open = 'step' | 'contact' | 'leave';

/** What can be done with the group from where it stands. */
export function GroupActs({ group }: { group: AccessionView }) {
  const t = useWords(accessionWords);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const { accessionId, status, fundId } = group;
  return (
    <Section title={t('nextStep')} isBare>
      <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
        {mayStep(status, 'acceded') && (
          <Link to="/groups/$accessionId/join" params={{ accessionId }} className={buttonClass()}>
            {t('join')}
          </Link>
        )}
        {stepsFrom(status).length > 0 && (
          <Button look="secondary" icon="forward" onPress={() => setOpen('step')}>
            {t('step')}
          </Button>
        )}
        <Button look="secondary" icon="add" onPress={() => setOpen('contact')}>
          {t('contact')}
        </Button>
        {fundId !== null && (
          <Button look="danger" onPress={() => setOpen('leave')}>
            {t('leave')}
          </Button>
        )}
      </div>
      {open === 'step' && <StepDialog group={group} onClose={close} />}
      {open === 'contact' && (
        <ContactDialog accessionId={accessionId} nextTryOn={group.nextTryOn} onClose={close} />
      )}
      {open === 'leave' && fundId !== null && <LeaveDialog fundId={fundId} onClose={close} />}
    </Section>
  );
}

function LeaveDialog({ fundId, onClose }: { fundId: string; onClose: () => void }) {
  const t = useWords(accessionWords);
  const [leftOn, setLeftOn] = useState<string | undefined>(todayInBangkok());
  const writing = useWriting<{ leftOn: string }>({
    path: 'fundLeaves',
    params: { fundId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (leftOn) writing.run({ leftOn });
  };
  return (
    <FormDialog
      title={t('leave')}
      about={t('leaveAbout')}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <BuddhistDateField
        name="leftOn"
        label={t('leftOn')}
        value={leftOn}
        onChange={setLeftOn}
        latest={todayInBangkok()}
        isRequired
      />
    </FormDialog>
  );
}
