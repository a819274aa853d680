import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonMatch } from '#contracts/person-matches';
import { DISTINCTION_REASONS, type DistinctionReason } from '#domain/people/likeness/distinction';
import { Button } from '../../../../components/action/button.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { Tag } from '../../../../components/status/tag.tsx';
import { distinctionWords, likenessWords } from '../../../../lib/code-words/likeness.ts';
import { useLanguage, useWords } from '../../../../lib/i18n.ts';
import type { MemberDraft } from '../person/member-draft.ts';
import { alikeWords } from './words.ts';

interface AlikePersonProps {
  readonly match: PersonMatch;
  readonly member: MemberDraft;
  readonly set: (change: Partial<MemberDraft>) => void;
}

export function AlikePerson({ match, member, set }: AlikePersonProps) {
  const t = useWords(alikeWords);
  const reasonOf = useWords(likenessWords);
  return (
    <li className="rounded-card border-[1.5px] border-line bg-white px-4 py-3">
      <p className="font-bold">{match.name}</p>
      <p className="mt-1 flex flex-wrap gap-1.5">
        {match.reasons.map((reason) => (
          <Tag key={reason} tone="care">
            {reasonOf(reason)}
          </Tag>
        ))}
      </p>
      <Facts match={match} />
      {match.openCase !== null && (
        <Link
          to="/cases/$caseId"
          params={{ caseId: match.openCase.caseId }}
          className="inline-flex min-h-11 items-center font-semibold text-indigo-700 underline underline-offset-4"
        >
          {t('hasOpenCase', { number: match.openCase.caseNumber })}
        </Link>
      )}
      {match.isOfCentre ? (
        <Decision match={match} member={member} set={set} />
      ) : (
        <p className="mt-1 text-soft">{t('ofAnotherCentre')}</p>
      )}
    </li>
  );
}

function Facts({ match }: Pick<AlikePersonProps, 'match'>) {
  const t = useWords(alikeWords);
  const { language } = useLanguage();
  const facts = [
    ...(match.birthYearBe === null ? [] : [t('bornIn', { year: match.birthYearBe })]),
    ...match.houses.map(({ houseNumber, villageNumber }) =>
      t('livesAt', { house: houseNumber, village: villageNumber }),
    ),
    match.maskedCitizenId === null ? t('noCitizenId') : match.maskedCitizenId,
    match.centreName[language],
  ];
  return <p className="mt-1 text-soft">{facts.join(' · ')}</p>;
}

function Decision({ match, member, set }: AlikePersonProps) {
  const t = useWords(alikeWords);
  const distinctionOf = useWords(distinctionWords);
  const [isAsking, setAsking] = useState(false);
  const { personId } = match;
  const others = member.differsFrom.filter((other) => other.personId !== personId);
  const different = member.differsFrom.find((other) => other.personId === personId);
  const isSame = member.knownPersonId === personId;
  const undo = () => {
    setAsking(false);
    set({ differsFrom: others, ...(isSame ? { knownPersonId: undefined } : {}) });
  };
  if (isSame || different !== undefined) {
    const said = different
      ? t('saidOther', { how: distinctionOf(different.reason) })
      : t('saidSame');
    return (
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <p className="font-semibold text-leaf-700">{said}</p>
        <Button look="quiet" onPress={undo}>
          {t('change')}
        </Button>
      </div>
    );
  }
  const distinguish = (reason: DistinctionReason | undefined) => {
    if (reason !== undefined) set({ differsFrom: [...others, { personId, reason }] });
  };
  return isAsking ? (
    <div className="mt-2">
      <Select
        name={`distinction.${personId}`}
        label={t('howKnown')}
        choices={DISTINCTION_REASONS.map((value) => ({ value, label: distinctionOf(value) }))}
        value={undefined}
        onChange={distinguish}
      />
    </div>
  ) : (
    <div className="mt-2 flex flex-wrap gap-3">
      <Button
        look="secondary"
        onPress={() => set({ knownPersonId: personId, differsFrom: others })}
      >
        {t('samePerson')}
      </Button>
      <Button look="secondary" onPress={() => setAsking(true)}>
        {t('otherPerson')}
      </Button>
    </div>
  );
}
