import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { PasswordChange } from '#contracts/people';
import { Button } from '../../components/action/button.tsx';
import { CheckboxRow } from '../../components/form/checkbox-row.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { Notice } from '../../components/status/notice.tsx';
import { announce } from '../../lib/announce.ts';
import { useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { changePassword, useMe } from '../../lib/session.ts';
import { accountWords } from './words.ts';

const LONGEST = 128;

/** One's own password, given by hand at first, becomes one that nobody else knows. */
export function ChangePasswordPage() {
  const t = useWords(accountWords);
  const router = useRouter();
  const client = useQueryClient();
  const isForOnce = useMe().data?.mustChangePassword ?? false;
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [isShown, setShown] = useState(false);
  const changing = useMutation({
    mutationFn: (change: PasswordChange) => changePassword(client, change),
    onSuccess: async () => {
      announce(t('changed'));
      await router.navigate({ to: '/' });
    },
  });
  const type = isShown ? 'text' : 'password';
  return (
    <div className="mx-auto max-w-md">
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="card p-5 sm:p-8">
        {isForOnce && (
          <div className="mb-5">
            <Notice kind="care">{t('forOnce')}</Notice>
          </div>
        )}
        <ProblemForm
          onSubmit={() => changing.mutate({ currentPassword, newPassword })}
          problem={changing.error ? asProblem(changing.error) : undefined}
          problemTitle={t('refused')}
        >
          <TextField
            name="currentPassword"
            label={t('current')}
            value={currentPassword}
            onChange={setCurrent}
            type={type}
            autoComplete="current-password"
            maxLength={LONGEST}
            isRequired
          />
          <div>
            <TextField
              name="newPassword"
              label={t('next')}
              help={t('nextHelp')}
              value={newPassword}
              onChange={setNew}
              type={type}
              autoComplete="new-password"
              maxLength={LONGEST}
              isRequired
            />
            <CheckboxRow name="isShown" label={t('show')} isChecked={isShown} onChange={setShown} />
          </div>
          <Button type="submit" isRunning={changing.isPending} isWide>
            {t('change')}
          </Button>
        </ProblemForm>
      </div>
    </div>
  );
}
