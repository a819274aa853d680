import { useState } from 'react';
import { EnteredLines, type BankAccount, type NewBankLines } from '#contracts/bank-lines';
import { pathOf } from '#contracts/paths';
import { Dialog } from '../../components/action/dialog.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { TextArea } from '../../components/form/text-area.tsx';
import { announce } from '../../lib/announce.ts';
import { sendCommand } from '../../lib/api-client.ts';
import { useWords } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useLoadNewestAccount } from './use-bank-account.ts';
import { bankWords } from './words.ts';

const LONGEST = 200_000;

/** Lines typed or pasted; the server reads all of them or says which rows it cannot. */
export function EnterDialog(props: { account: BankAccount; onClose: () => void }) {
  const t = useWords(bankWords);
  const { account, onClose } = props;
  const loadNewest = useLoadNewestAccount();
  const [text, setText] = useState('');
  const entering = useCommand({
    form: `bank-lines:${account.place.placeId}`,
    send: (body: NewBankLines, idempotencyKey) =>
      sendCommand({
        path: pathOf('bankLines', { placeId: account.place.placeId }),
        answer: EnteredLines,
        body,
        idempotencyKey,
      }),
    onDone: async (counts) => {
      announce(t('entered', counts));
      onClose();
      await loadNewest();
    },
  });
  return (
    <Dialog title={t('enterTitle')} isOpen onClose={onClose}>
      <p>{t('enterAbout')}</p>
      <ProblemForm problem={entering.problem} onSubmit={() => entering.run({ text })}>
        <TextArea
          name="text"
          label={t('enterLines')}
          help={t('enterExample')}
          value={text}
          onChange={setText}
          rows={8}
          maxLength={LONGEST}
          isRequired
        />
        <FormButtons save={t('save')} isRunning={entering.isRunning} onClose={onClose} />
      </ProblemForm>
    </Dialog>
  );
}
