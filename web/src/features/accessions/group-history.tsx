import type { AccessionView } from '#contracts/accessions';
import { Section } from '../../components/page/section.tsx';
import {
  accessionStatusWords,
  contactChannelWords,
  declineReasonWords,
} from '../../lib/code-words/accessions.ts';
import { dateText, percentFigure, shortDateText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { accessionWords } from './words.ts';

const LINES = 'divide-y divide-line [&>li]:py-3 [&>li:first-child]:pt-0 [&>li:last-child]:pb-0';

/** Talks and letters, newest first. */
export function Contacts({ contacts }: { contacts: AccessionView['contacts'] }) {
  const t = useWords(accessionWords);
  const channelOf = useWords(contactChannelWords);
  return (
    <Section title={t('contacts')}>
      {contacts.length === 0 && <p className="text-soft">{t('noContacts')}</p>}
      <ul className={LINES}>
        {contacts.map((contact) => (
          <li key={contact.contactId}>
            <p className="font-semibold">
              {dateText(contact.metOn)} · {channelOf(contact.channel)} · {contact.who}
            </p>
            <p className="max-w-prose whitespace-pre-line">{contact.said}</p>
            <Aside
              parts={[
                contact.letterNumber && t('letter', { number: contact.letterNumber }),
                contact.byName && t('by', { name: contact.byName }),
              ]}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Every step, newest first. */
export function Way({ moves }: { moves: AccessionView['moves'] }) {
  const t = useWords(accessionWords);
  const statusOf = useWords(accessionStatusWords);
  const reasonOf = useWords(declineReasonWords);
  if (moves.length === 0) return null;
  return (
    <Section title={t('way')}>
      <ol className={LINES}>
        {moves.map((move) => (
          <li key={move.number}>
            <p className="font-semibold">
              {dateText(move.movedOn)} · {statusOf(move.to)}
            </p>
            {move.reason && <p>{reasonOf(move.reason)}</p>}
            {move.note && <p className="max-w-prose whitespace-pre-line">{move.note}</p>}
            <Aside
              parts={[
                move.nextTryOn && t('askAgain', { date: shortDateText(move.nextTryOn) }),
                move.byName && t('by', { name: move.byName }),
              ]}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What the group signed each time it joined. */
export function Memberships({ memberships }: { memberships: AccessionView['memberships'] }) {
  const t = useWords(accessionWords);
  return (
    <Section title={t('signed')}>
      <ul className={LINES}>
        {memberships.map(({ fundId, accededOn, leftOn, agreement }) => (
          <li key={fundId}>
            <p className="font-semibold">
              {leftOn === null
                ? t('memberFrom', { from: dateText(accededOn) })
                : t('memberUntil', { from: dateText(accededOn), until: dateText(leftOn) })}
            </p>
            {agreement === null ? (
              <p className="text-soft">{t('notSigned')}</p>
            ) : (
              <Agreement agreement={agreement} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Signed = NonNullable<AccessionView['memberships'][number]['agreement']>;

function Agreement({ agreement }: { agreement: Signed }) {
  const t = useWords(accessionWords);
  const { rateBasisPoints, rateFromOn, dataSignedOn, dataSignedBy, textNumber } = agreement;
  return (
    <>
      <p>{t('rateLine', { rate: percentFigure(rateBasisPoints), from: dateText(rateFromOn) })}</p>
      <p>{t('dataLine', { who: dataSignedBy, on: dateText(dataSignedOn), version: textNumber })}</p>
    </>
  );
}

function Aside({ parts }: { parts: readonly (string | null)[] }) {
  const said = parts.filter(Boolean);
  return said.length === 0 ? null : <p className="text-sm text-soft">{said.join(' · ')}</p>;
}
