import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { RegisterPage as RegisterPageAnswer } from '#contracts/registers';
import { REGISTER_KEYS, registerOf, type RegisterKey } from '#domain/registers/registers';
import { Button, buttonClass } from '../../components/action/button.tsx';
import { Icon } from '../../components/action/icon.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { EntryDialog } from './entry/entry-dialog.tsx';
import type { FormKind } from './entry/entry-fields.ts';
import { entryKindWords } from './entry/words.ts';
import { FindInRegister } from './find-in-register.tsx';
import { RegisterRows } from './register-rows.tsx';
import { fileAddress, useRegister, type WhichRegister } from './use-registers.ts';
import { registerWords } from './words.ts';

/** One register: found by its key in the address; what is no register leads to the list. */
export function RegisterPage() {
  const { centreId, register } = useParams({
    from: '/signed-in/centre/$centreId/registers/$register',
  });
  const key = REGISTER_KEYS.find((one) => one === register);
  if (key === undefined) return <UnknownRegister centreId={centreId} />;
  return <OpenRegister key={key} centreId={centreId} register={key} />;
}

function OpenRegister({ centreId, register: key }: { centreId: string; register: RegisterKey }) {
  const t = useWords(registerWords);
  const { language } = useLanguage();
  const { search } = useSearch({ from: '/signed-in/centre/$centreId/registers/$register' });
  const navigate = useNavigate({ from: '/centre/$centreId/registers/$register' });
  const which: WhichRegister = { centreId, register: key };
  const register = registerOf(key);
  const pages = useRegister(which, search);
  const [first] = pages.data?.pages ?? [];
  return (
    <>
      <PageHeading
        title={t('numbered', { number: register.number, title: register.title[language] })}
        lead={register.about[language]}
        before={<BackToRegisters centreId={centreId} />}
        actions={<FileLinks which={which} search={search} />}
      />
      <FindInRegister
        key={search ?? ''}
        search={search}
        onFind={(text) => void navigate({ search: text === undefined ? {} : { search: text } })}
      />
      {first !== undefined && <WriteButtons which={which} entries={first.mayWrite} />}
      <RegisterRows
        which={which}
        register={register}
        pages={pages}
        isSearch={search !== undefined}
      />
    </>
  );
}

function FileLinks({ which, search }: { which: WhichRegister; search: string | undefined }) {
  const t = useWords(registerWords);
  return (
    <>
      <a
        href={fileAddress('registerPrint', which, search)}
        target="_blank"
        rel="noreferrer"
        className={buttonClass('secondary')}
      >
        <Icon name="print" />
        {t('print')}
      </a>
      <a
        href={fileAddress('registerExcel', which, search)}
        download
        className={buttonClass('secondary')}
      >
        {t('excel')}
      </a>
    </>
  );
}

/** What entries of a register are about, and are added from its page. */
const ADDED_BESIDE: Readonly<Partial<Record<RegisterKey, FormKind>>> = {
  'occupation-groups': 'group',
  welfare: 'scheme',
};

interface WriteButtonsProps {
  readonly which: WhichRegister;
  readonly entries: RegisterPageAnswer['mayWrite'];
}

function WriteButtons({ which: { centreId, register }, entries }: WriteButtonsProps) {
  const kindOf = useWords(entryKindWords);
  const mayAdd = useMay('manage-funds');
  const [writing, setWriting] = useState<FormKind>();
  const added = mayAdd ? ADDED_BESIDE[register] : undefined;
  const kinds: readonly FormKind[] = [...entries, ...(added === undefined ? [] : [added])];
  if (kinds.length === 0) return null;
  return (
    <div className="mb-5 flex flex-col gap-3 sm:flex-row sm:flex-wrap">
      {kinds.map((kind) => (
        <Button key={kind} icon="add" look="secondary" onPress={() => setWriting(kind)}>
          {kindOf(kind)}
        </Button>
      ))}
      {writing !== undefined && (
        <EntryDialog centreId={centreId} kind={writing} onClose={() => setWriting(undefined)} />
      )}
    </div>
  );
}

function BackToRegisters({ centreId }: { centreId: string }) {
  const t = useWords(registerWords);
  return (
    <Link
      to="/centre/$centreId/registers"
      params={{ centreId }}
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700"
    >
      <Icon name="back" className="size-5" />
      {t('title')}
    </Link>
  );
}

function UnknownRegister({ centreId }: { centreId: string }) {
  const t = useWords(registerWords);
  return <PageHeading title={t('unknown')} before={<BackToRegisters centreId={centreId} />} />;
}
