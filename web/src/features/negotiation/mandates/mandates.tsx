import { useState } from 'react';
import type { CaseFile } from '#contracts/cases';
import type { CaseNegotiations, MandateView } from '#contracts/negotiations';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../components/action/button.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { Section } from '../../../components/page/section.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { BuddhistDateField } from '../../../components/typed-field/buddhist-date-field.tsx';
import { mandateEvidenceWords } from '../../../lib/code-words/negotiations.ts';
import { dateText, shortDateText, todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { negotiationWords } from '../words.ts';
import { MandateDialog } from './mandate-dialog.tsx';

/** Who has signed that the centre may speak for them. */
export function Mandates({ file, talks }: { file: CaseFile; talks: CaseNegotiations }) {
  const t = useWords(negotiationWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('mandates')}>
      <p className="mb-3 text-soft">{t('mandateAbout')}</p>
      {talks.mandates.length === 0 && <p className="mb-3 font-semibold">{t('noMandate')}</p>}
      <ul className="divide-y divide-line">
        {talks.mandates.map((mandate) => (
          <MandateRow key={mandate.mandateId} mandate={mandate} mayAct={talks.mayNegotiate} />
        ))}
      </ul>
      {talks.mayNegotiate && (
        <div className="mt-3">
          <Button look="secondary" icon="add" onPress={() => setOpen(true)}>
            {t('addMandate')}
          </Button>
        </div>
      )}
      {isOpen && <MandateDialog file={file} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function MandateRow({ mandate, mayAct }: { mandate: MandateView; mayAct: boolean }) {
  const t = useWords(negotiationWords);
  const evidenceOf = useWords(mandateEvidenceWords);
  const [isEnding, setEnding] = useState(false);
  const { paperReference, photoId, byName, confirmedByName, endedOn, isProved } = mandate;
  const said = [
    evidenceOf(mandate.evidence),
    paperReference && t('keptAt', { where: paperReference }),
    byName && t('recordedBy', { name: byName }),
    confirmedByName && t('confirmedBy', { name: confirmedByName }),
  ].filter(Boolean);
  return (
    <li className="py-3 first:pt-0">
      <p className="flex flex-wrap items-center gap-2">
        <strong>{mandate.personName}</strong> {dateText(mandate.signedOn)}
        {endedOn !== null && <Tag>{t('mandateEnded', { date: shortDateText(endedOn) })}</Tag>}
        {endedOn === null && !isProved && <Tag tone="care">{t('waitsForSecond')}</Tag>}
      </p>
      <p className="text-sm text-soft">{said.join(' · ')}</p>
      {photoId !== null && (
        <a
          className="inline-flex min-h-11 items-center font-semibold text-indigo-800 underline"
          href={pathOf('photo', { photoId })}
        >
          {t('seePhoto')}
        </a>
      )}
      <div className="flex flex-wrap gap-3 empty:hidden">
        {mandate.mayConfirm && <ConfirmButton mandateId={mandate.mandateId} />}
        {mayAct && endedOn === null && (
          <Button look="quiet" onPress={() => setEnding(true)}>
            {t('endMandate')}
          </Button>
        )}
      </div>
      {isEnding && (
        <EndMandateDialog mandateId={mandate.mandateId} onClose={() => setEnding(false)} />
      )}
    </li>
  );
}

function ConfirmButton({ mandateId }: { mandateId: string }) {
  const t = useWords(negotiationWords);
  const { language } = useLanguage();
  const writing = useWriting<object>({
    path: 'mandateConfirmation',
    params: { mandateId },
    done: t('confirmed'),
    onDone: () => undefined,
  });
  return (
    <>
      <Button isRunning={writing.isRunning} onPress={() => writing.run({})}>
        {t('confirm')}
      </Button>
      {writing.problem && <p role="alert">{writing.problem.sentence[language]}</p>}
    </>
  );
}

function EndMandateDialog({ mandateId, onClose }: { mandateId: string; onClose: () => void }) {
  const t = useWords(negotiationWords);
  const [endedOn, setEndedOn] = useState<string | undefined>(todayInBangkok());
  const writing = useWriting<{ endedOn: string }>({
    path: 'mandateEnd',
    params: { mandateId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (endedOn) writing.run({ endedOn });
  };
  return (
    <FormDialog title={t('endMandate')} writing={writing} onSubmit={submit} onClose={onClose}>
      <BuddhistDateField
        name="endedOn"
        label={t('endedOn')}
        value={endedOn}
        onChange={setEndedOn}
        latest={todayInBangkok()}
        isRequired
      />
    </FormDialog>
  );
}
