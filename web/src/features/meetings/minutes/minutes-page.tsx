import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { MinutesView } from '#contracts/minutes';
import { placeNow, remarksNow, type Remark } from '#domain/minutes/corrections';
import { Button } from '../../../components/action/button.tsx';
import { Icon } from '../../../components/action/icon.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Section } from '../../../components/page/section.tsx';
import { NotLoaded } from '../../../components/status/not-loaded.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { Skeleton } from '../../../components/status/skeleton.tsx';
import { Tag } from '../../../components/status/tag.tsx';
import { clockText } from '../../../lib/clock-text.ts';
import { dateText, instantText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { CorrectDialog, type Correcting } from './correct-dialog.tsx';
import { Corrections, Hashes, Signatures } from './minutes-end.tsx';
import { MinutesItem } from './minutes-item.tsx';
import { Remarks } from './remarks.tsx';
import { useMinutes } from './use-minutes.ts';
import { minutesWords } from './words.ts';

/** The minutes on screen: as drafted with every correction until both have signed, then as sealed. */
export function MinutesPage() {
  const t = useWords(minutesWords);
  const { meetingId } = useParams({ from: '/signed-in/meetings/$meetingId/minutes' });
  const { data: minutes, error, refetch } = useMinutes(meetingId);
  const [correcting, setCorrecting] = useState<Correcting>();
  if (minutes === undefined) {
    return error === null ? (
      <Skeleton lines={8} />
    ) : (
      <NotLoaded title={t('notLoaded')} error={error} onAgain={() => void refetch()} />
    );
  }
  return (
    <>
      <Heading {...minutes} />
      <Standing {...minutes} />
      <Text minutes={minutes} onCorrect={setCorrecting} />
      <Corrections {...minutes} />
      <Signatures {...minutes} />
      <Hashes {...minutes} />
      {correcting && (
        <CorrectDialog
          meetingId={meetingId}
          correcting={correcting}
          onClose={() => setCorrecting(undefined)}
        />
      )}
    </>
  );
}

function Heading({ meetingId, record, seal }: MinutesView) {
  const t = useWords(minutesWords);
  const { language } = useLanguage();
  const { meetingNumber, heldOn, startsAt, endsAt } = record;
  const clock = { from: clockText(startsAt, language), to: clockText(endsAt, language) };
  return (
    <PageHeading
      title={t('title', { number: meetingNumber })}
      lead={t('lead', { date: dateText(heldOn), ...clock })}
      before={
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Link
            to="/meetings/$meetingId"
            params={{ meetingId }}
            className="inline-flex min-h-11 items-center gap-1 font-semibold text-indigo-700 print:hidden"
          >
            <Icon name="back" className="size-5" />
            {t('back')}
          </Link>
          <Tag tone={seal === null ? 'care' : 'good'}>{t(seal === null ? 'draft' : 'sealed')}</Tag>
        </span>
      }
    />
  );
}

function Standing({ seal, signatures }: MinutesView) {
  const t = useWords(minutesWords);
  if (seal === null) {
    return (
      <div className="mb-6">
        <Notice>
          <p>{t(signatures.length === 0 ? 'draftAbout' : 'signedAbout')}</p>
        </Notice>
      </div>
    );
  }
  return (
    <div className="mb-6">
      <Notice kind={seal.isIntact ? 'good' : 'bad'}>
        <p>{t('sealedAbout', { when: instantText(seal.sealedAt) })}</p>
        <p className="font-semibold">{t(seal.isIntact ? 'intact' : 'broken')}</p>
      </Notice>
    </div>
  );
}

interface TextProps {
  readonly minutes: MinutesView;
  readonly onCorrect: (correcting: Correcting) => void;
}

function Text({ minutes, onCorrect }: TextProps) {
  const t = useWords(minutesWords);
  const { record, corrections, mayCorrect } = minutes;
  const place = placeNow(record, corrections);
  const onPlace = () => {
    const about = { part: 'place', itemId: null, amendsId: null } as const;
    onCorrect({ ...about, title: t('correctPlace'), oldText: place });
  };
  return (
    <>
      <Section title={t('where')}>
        <p>{place}</p>
        {mayCorrect && (
          <Button look="quiet" label={t('correctPlace')} onPress={onPlace}>
            {t('correct')}
          </Button>
        )}
      </Section>
      <Attendance {...minutes} />
      {record.items.map((item, index) => (
        <MinutesItem
          key={item.itemId}
          item={item}
          meetingId={minutes.meetingId}
          position={index + 1}
        >
          <Remarks
            minutes={minutes}
            itemId={item.itemId}
            addTitle={t('addRemarkTo', { position: index + 1 })}
            onCorrect={onCorrect}
          />
        </MinutesItem>
      ))}
      <Section title={t('remarks')}>
        {!remarksNow(corrections).some(isOfMeeting) && (
          <p className="text-soft">{t('noRemarks')}</p>
        )}
        <Remarks minutes={minutes} itemId={null} addTitle={t('addRemark')} onCorrect={onCorrect} />
      </Section>
    </>
  );
}

/** Not struck out, and under no item. */
function isOfMeeting({ itemId, text }: Remark): boolean {
  return itemId === null && text !== null;
}

function Attendance({ record }: MinutesView) {
  const t = useWords(minutesWords);
  const { language } = useLanguage();
  return (
    <Section title={t('attendance')}>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {record.attendance.map(({ name, position, isPresent, arrivedAt, leftAt }) => {
          const from = arrivedAt === null ? '' : clockText(arrivedAt, language);
          const to = leftAt === null ? '' : clockText(leftAt, language);
          const came = from === '' ? 'present' : to === '' ? 'came' : 'cameAndLeft';
          return (
            <li key={`${name} ${position.th}`} className="border-b border-line py-2">
              <span className="font-semibold">{name}</span> · {position[language]}
              <span className="block text-sm text-soft">
                {isPresent ? t(came, { from, to }) : t('absent')}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
