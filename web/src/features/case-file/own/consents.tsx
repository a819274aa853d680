import { useState } from 'react';
import type { z } from 'zod';
import type { ConsentTakenBack, OwnView } from '#contracts/own-view';
import type { ConsentPurpose } from '#domain/assessment/consent';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { Section } from '../../../components/page/section.tsx';
import { consentPurposeWords } from '../../../lib/code-words/own-view.ts';
import { dateText, dayOfInstant } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { ownWords } from './words.ts';

/** What was consented to, by whom, for what; taken back as easily as given (PDPA s.19). */
export function OwnConsents({ view }: { view: OwnView }) {
  const t = useWords(ownWords);
  const [chosen, setChosen] = useState<{ consentId: string; purpose: ConsentPurpose }>();
  return (
    <Section title={t('consents')}>
      {view.consents.length === 0 && <p>{t('consentsNone')}</p>}
      {view.consents.map((consent) => (
        <div key={consent.consentId} className="mb-3">
          <p className="text-soft">
            {t('givenBy', { name: consent.givenBy, date: dateText(consent.signedOn) })}
          </p>
          <ul className="divide-y divide-line">
            {consent.purposes.map(({ purpose, withdrawnAt }) => (
              <Purpose
                key={purpose}
                purpose={purpose}
                withdrawnAt={withdrawnAt}
                mayTakeBack={view.isMember && consent === view.consents[0]}
                onTakeBack={() => setChosen({ consentId: consent.consentId, purpose })}
              />
            ))}
          </ul>
        </div>
      ))}
      {chosen && <TakeBackDialog {...chosen} onClose={() => setChosen(undefined)} />}
    </Section>
  );
}

function Purpose(props: {
  readonly purpose: ConsentPurpose;
  readonly withdrawnAt: string | null;
  readonly mayTakeBack: boolean;
  readonly onTakeBack: () => void;
}) {
  const t = useWords(ownWords);
  const purposeOf = useWords(consentPurposeWords);
  const { purpose, withdrawnAt, mayTakeBack, onTakeBack } = props;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 py-2">
      <span>{purposeOf(purpose)}</span>
      {withdrawnAt !== null && (
        <span className="text-soft">
          {t('takenBack', { date: dateText(dayOfInstant(withdrawnAt)) })}
        </span>
      )}
      {withdrawnAt === null && mayTakeBack && (
        <span className="print:hidden">
          <Button
            look="quiet"
            label={t('takeBackLabel', { purpose: purposeOf(purpose) })}
            onPress={onTakeBack}
          >
            {t('takeBack')}
          </Button>
        </span>
      )}
    </li>
  );
}

/** Says what follows before it is done. */
function TakeBackDialog(props: {
  readonly consentId: string;
  readonly purpose: ConsentPurpose;
  readonly onClose: () => void;
}) {
  const t = useWords(ownWords);
  const purposeOf = useWords(consentPurposeWords);
  const { consentId, purpose, onClose } = props;
  const writing = useWriting<z.input<typeof ConsentTakenBack>>({
    path: 'consentWithdrawals',
    params: { consentId },
    done: t('takeBackDone'),
    onDone: onClose,
  });
  return (
    <Dialog
      title={t('takeBackTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="secondary" onPress={onClose}>
            {t('keep')}
          </Button>
          <Button
            look="danger"
            isRunning={writing.isRunning}
            onPress={() => writing.run({ purpose })}
          >
            {t('takeBackYes')}
          </Button>
        </>
      }
    >
      <p className="font-semibold">{purposeOf(purpose)}</p>
      <p>{t(`follows-${purpose}`)}</p>
    </Dialog>
  );
}
