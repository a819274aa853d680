import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, buttonClass } from '../../components/action/button.tsx';
import { CheckboxRow } from '../../components/form/checkbox-row.tsx';
import { ProblemForm } from '../../components/form/problem-form.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { useWords } from '../../lib/i18n.ts';
import { asProblem } from '../../lib/problem.ts';
import { signIn } from '../../lib/session.ts';
import { signInWords } from './words.ts';

export function SignInPage() {
  const t = useWords(signInWords);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const entering = useSignIn();
  return (
    <div className="mx-auto max-w-md sm:pt-6">
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="card overflow-hidden">
        <div className="weave h-2.5" />
        <div className="p-5 sm:p-8">
          <ProblemForm
            onSubmit={() => entering.mutate({ username: username.trim(), password })}
            problem={entering.error ? asProblem(entering.error) : undefined}
            problemTitle={t('refused')}
          >
            <TextField
              name="username"
              label={t('username')}
              value={username}
              onChange={setUsername}
              autoComplete="username"
              isRequired
              isFirst
            />
            <div>
              <TextField
                name="password"
                label={t('password')}
                value={password}
                onChange={setPassword}
                type={isShown ? 'text' : 'password'}
                autoComplete="current-password"
                isRequired
              />
              <CheckboxRow
                name="isShown"
                label={t('showPassword')}
                isChecked={isShown}
                onChange={setShown}
              />
            </div>
            <Button type="submit" isRunning={entering.isPending} isWide>
              {t('enter')}
            </Button>
          </ProblemForm>
        </div>
      </div>
      <p className="mt-5">
        <Link to="/household" className={buttonClass('secondary', true)}>
          {t('household')}
        </Link>
      </p>
      <p className="mt-5 text-soft">{t('forgotten')}</p>
    </div>
  );
}

function useSignIn() {
  const client = useQueryClient();
  const router = useRouter();
  const { from } = useSearch({ from: '/sign-in' });
  return useMutation({
    mutationFn: (credentials: { username: string; password: string }) =>
      signIn(client, credentials),
    onSuccess: () => {
      router.history.push(from ?? '/');
    },
  });
}
