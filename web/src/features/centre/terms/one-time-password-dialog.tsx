import { useState } from 'react';
import { Button } from '../../../components/action/button.tsx';
import { Dialog } from '../../../components/action/dialog.tsx';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { useWords } from '../../../lib/i18n.ts';
import { makeOneTimePassword } from '../../../lib/one-time-password.ts';
import { useWriting } from '../../../lib/use-writing.ts';
import { accountWords } from './account-words.ts';
import type { Seat } from './seat-list.tsx';

/** Replaces a forgotten password; the new one is shown here once and never again. */
export function OneTimePasswordDialog({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const t = useWords(accountWords);
  const [password] = useState(makeOneTimePassword);
  const [isDone, setDone] = useState(false);
  const writing = useWriting<{ password: string }>({
    path: 'seatPassword',
    params: { seatId: seat.seatId },
    done: t('replaced'),
    onDone: () => setDone(true),
  });
  if (isDone) return <ShownOnce name={seat.name} password={password} onClose={onClose} />;
  return (
    <FormDialog
      title={t('replaceOf', { name: seat.name })}
      about={t('replaceAbout')}
      writing={writing}
      onSubmit={() => writing.run({ password })}
      onClose={onClose}
    >
      <Notice kind="care">{t('replaceNotice')}</Notice>
    </FormDialog>
  );
}

interface ShownOnceProps {
  readonly name: string;
  readonly password: string;
  readonly onClose: () => void;
}

/** A password to be told by hand; once closed, nobody can see it again. */
export function ShownOnce({ name, password, onClose }: ShownOnceProps) {
  const t = useWords(accountWords);
  return (
    <Dialog
      title={t('shownTitle', { name })}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('told')}</Button>}
    >
      <p className="rounded-card border-[1.5px] border-line bg-paper p-4 text-center font-mono text-2xl break-all">
        {password}
      </p>
      <p>{t('shownAbout')}</p>
    </Dialog>
  );
}
