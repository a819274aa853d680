import { useState } from 'react';
import type { LetterRow } from '#contracts/accession-letters';
import type { AccessionView } from '#contracts/accessions';
import { lettersFor, type AccessionLetterKind } from '#domain/funds/accession-letter';
import { Button } from '../../../components/action/button.tsx';
import { PaperLink } from '../../../components/page/paper-link.tsx';
import { Section } from '../../../components/page/section.tsx';
import { documentKindWords } from '../../../lib/code-words/documents.ts';
import { dateText } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { AgreementDialog } from './agreement-dialog.tsx';
import { InvitationDialog } from './invitation-dialog.tsx';
import { letterWords } from './words.ts';

const DIALOGS = {
  'group-invitation': InvitationDialog,
  'accession-agreement': AgreementDialog,
} as const;

/** The letters to the group with their papers, and what can be written to it where it stands. */
export function Letters({ group }: { group: AccessionView }) {
  const t = useWords(letterWords);
  const [open, setOpen] = useState<AccessionLetterKind>();
  const { letters, mayChange, status } = group;
  const kinds = mayChange ? lettersFor(status) : [];
  const OpenDialog = open && DIALOGS[open];
  return (
    <Section title={t('letters')}>
      {letters.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {letters.map((letter) => (
          <Row key={letter.letterId} letter={letter} />
        ))}
      </ul>
      {kinds.length > 0 && (
        <div className="mt-4 flex flex-col gap-3 sm:flex-row sm:flex-wrap">
          {kinds.map((kind) => (
            <Button key={kind} look="secondary" icon="print" onPress={() => setOpen(kind)}>
              {t(kind)}
            </Button>
          ))}
        </div>
      )}
      {OpenDialog && <OpenDialog group={group} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}

function Row({ letter }: { letter: LetterRow }) {
  const t = useWords(letterWords);
  const kindOf = useWords(documentKindWords);
  const { kind, letterNumber: number, datedOn, addressee, documentId, isWritten } = letter;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 py-2">
      <span>
        <span className="block font-semibold">{kindOf(kind)}</span>
        <span className="block text-sm text-soft">
          {[t('number', { number }), dateText(datedOn), addressee].join(' · ')}
        </span>
      </span>
      {documentId !== null && (
        <PaperLink documentId={documentId}>{t('open', { number })}</PaperLink>
      )}
      {!isWritten && <span className="min-h-11 py-2.5 text-soft">{t('printing')}</span>}
    </li>
  );
}
