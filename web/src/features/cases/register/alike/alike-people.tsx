import { Notice } from '../../../../components/status/notice.tsx';
import { likenessWords } from '../../../../lib/code-words/likeness.ts';
import { useLanguage, useWords } from '../../../../lib/i18n.ts';
import type { MemberDraft } from '../person/member-draft.ts';
import { AlikePerson } from './alike-person.tsx';
import type { AlikeOfPerson } from './use-alike.ts';
import { alikeWords } from './words.ts';

interface AlikePeopleProps {
  readonly member: MemberDraft;
  readonly alike: AlikeOfPerson;
  readonly set: (change: Partial<MemberDraft>) => void;
}

/** Who on file may be this person: a question, beside which the form can be sent as it is. */
export function AlikePeople({ member, alike, set }: AlikePeopleProps) {
  const t = useWords(alikeWords);
  const { matches, elsewhere } = alike;
  if (matches.length + elsewhere.length === 0) return null;
  return (
    <div className="mt-5" aria-live="polite">
      <Notice kind="care" title={t('title')}>
        {matches.length > 0 && <p>{t('about')}</p>}
        <ul className="mt-3 grid gap-3">
          {matches.map((match) => (
            <AlikePerson key={match.personId} match={match} member={member} set={set} />
          ))}
        </ul>
        <Elsewhere elsewhere={elsewhere} />
      </Notice>
    </div>
  );
}

/** Of people beyond the reach nothing is told but where to ask. */
function Elsewhere({ elsewhere }: Pick<AlikeOfPerson, 'elsewhere'>) {
  const t = useWords(alikeWords);
  const reasonOf = useWords(likenessWords);
  const { language } = useLanguage();
  return elsewhere.map(({ centreName, reasons }) => (
    <p key={centreName.th} className="mt-2">
      {t('elsewhere', {
        centre: centreName[language],
        reasons: reasons.map((reason) => reasonOf(reason)).join(', '),
      })}
    </p>
  ));
}
