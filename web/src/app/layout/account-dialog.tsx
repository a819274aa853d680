import { useRouter } from '@tanstack/react-router';
import type { Me } from '#contracts/people';
import { Button } from '../../components/action/button.tsx';
import { Dialog } from '../../components/action/dialog.tsx';
import { announce } from '../../lib/announce.ts';
import { roleWords } from '../../lib/code-words/roles.ts';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { useSignOut } from '../../lib/session.ts';
import { frameWords } from '../words.ts';

interface AccountDialogProps {
  readonly me: Me;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Who is signed in, with which seats, the way to another password and the way out. */
export function AccountDialog({ me, isOpen, onClose }: AccountDialogProps) {
  const t = useWords(frameWords);
  const role = useWords(roleWords);
  const { language } = useLanguage();
  const signOut = useSignOut();
  const router = useRouter();
  const leave = async () => {
    try {
      await signOut();
      await router.navigate({ to: '/sign-in' });
    } catch (thrown) {
      announce(asProblem(thrown).sentence[language], 'bad');
    }
  };
  const openPassword = async () => {
    onClose();
    await router.navigate({ to: '/account/password' });
  };
  return (
    <Dialog
      title={t('account')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={() => void openPassword()}>
            {t('changePassword')}
          </Button>
          <Button look="secondary" icon="leave" onPress={() => void leave()}>
            {t('signOut')}
          </Button>
        </>
      }
    >
      <p>
        {t('signedInAs')} <strong>{me.displayName}</strong>
      </p>
      <div>
        <p className="text-sm text-soft">{t('seats')}</p>
        <ul className="list-disc pl-6">
          {me.seats.map((seat) => (
            <li key={seat.seatId}>
              {role(seat.role)} · {seat.place[language]}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
