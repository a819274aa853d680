import { Link, linkOptions, useParams } from '@tanstack/react-router';
import { REGISTERS } from '#domain/registers/registers';
import { Icon } from '../../components/action/icon.tsx';
import { LinkRow, LinkRows } from '../../components/action/link-row.tsx';
import { PageHeading } from '../../components/page/page-heading.tsx';
import { useLanguage, useWords } from '../../lib/i18n.ts';
import { useMe } from '../../lib/session.ts';
import { registerWords } from './words.ts';

/** The sixteen registers of a centre, those that the seats of the reader open. */
export function RegistersPage() {
  const t = useWords(registerWords);
  const { language } = useLanguage();
  const { centreId } = useParams({ from: '/signed-in/centre/$centreId/registers' });
  const permissions = useMe().data?.permissions ?? [];
  const open = REGISTERS.filter(({ opens }) => permissions.includes(opens));
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} before={<BackToCentre />} />
      <LinkRows label={t('title')}>
        {open.map(({ key, number, title, about }) => (
          <LinkRow
            key={key}
            link={linkOptions({
              to: '/centre/$centreId/registers/$register',
              params: { centreId, register: key },
            })}
            title={t('numbered', { number, title: title[language] })}
          >
            {about[language]}
          </LinkRow>
        ))}
      </LinkRows>
    </>
  );
}

function BackToCentre() {
  const t = useWords(registerWords);
  const { centreId } = useParams({ from: '/signed-in/centre/$centreId/registers' });
  return (
    <Link
      to="/centre/$centreId"
      params={{ centreId }}
      className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700"
    >
      <Icon name="back" className="size-5" />
      {t('backToCentre')}
    </Link>
  );
}
