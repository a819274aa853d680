import { useState } from 'react';
import type { z } from 'zod';
import type { AccessionBoard, NewAgreementText } from '#contracts/accessions';
import { Button } from '../../components/action/button.tsx';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { TextArea } from '../../components/form/text-area.tsx';
import { Section } from '../../components/page/section.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { dateText, todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { accessionWords } from './words.ts';

/** What member funds sign, version by version. */
export function AgreementTexts({ board }: { board: AccessionBoard }) {
  const t = useWords(accessionWords);
  const [isWriting, setWriting] = useState(false);
  const { agreementTexts, centreId } = board;
  return (
    <Section
      title={t('texts')}
      aside={
        board.mayChange && (
          <Button look="secondary" icon="add" onPress={() => setWriting(true)}>
            {t('newText')}
          </Button>
        )
      }
    >
      {agreementTexts.length === 0 && <p className="text-soft">{t('noText')}</p>}
      <ul className="divide-y divide-line">
        {agreementTexts.map(({ agreementTextId, number, text, effectiveFrom, decidedOn }) => (
          <li key={agreementTextId} className="py-3 first:pt-0 last:pb-0">
            <p className="font-semibold">{t('version', { number })}</p>
            <p className="text-sm text-soft">
              {t('textInForce', { from: dateText(effectiveFrom), decided: dateText(decidedOn) })}
            </p>
            <details>
              <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-indigo-700">
                {t('readText')}
              </summary>
              <p className="max-w-prose whitespace-pre-line">{text}</p>
            </details>
          </li>
        ))}
      </ul>
      {isWriting && <NewTextDialog centreId={centreId} onClose={() => setWriting(false)} />}
    </Section>
  );
}

function NewTextDialog({ centreId, onClose }: { centreId: string; onClose: () => void }) {
  const t = useWords(accessionWords);
  const [text, setText] = useState('');
  const [decidedOn, setDecidedOn] = useState<string>();
  const [effectiveFrom, setEffectiveFrom] = useState<string>();
  const writing = useWriting<z.input<typeof NewAgreementText>>({
    path: 'agreementTexts',
    params: { centreId },
    done: t('saved'),
    onDone: onClose,
  });
  const submit = () => {
    if (decidedOn && effectiveFrom) writing.run({ text, decidedOn, effectiveFrom });
  };
  return (
    <FormDialog title={t('newText')} writing={writing} onSubmit={submit} onClose={onClose}>
      <TextArea
        name="text"
        label={t('text')}
        value={text}
        onChange={setText}
        rows={8}
        maxLength={20_000}
        isRequired
      />
      <BuddhistDateField
        name="decidedOn"
        label={t('decidedOn')}
        value={decidedOn}
        onChange={setDecidedOn}
        latest={todayInBangkok()}
        isRequired
      />
      <BuddhistDateField
        name="effectiveFrom"
        label={t('effectiveFrom')}
        value={effectiveFrom}
        onChange={setEffectiveFrom}
        isRequired
      />
    </FormDialog>
  );
}
