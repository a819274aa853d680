import { useContext, useRef } from 'react';
import { MEMBER_RELATIONS } from '#domain/assessment/code-lists';
import { Button } from '../../../components/action/button.tsx';
import { RefusalLine } from '../../../components/form/field-frame.tsx';
import { FieldRefusals } from '../../../components/form/field-refusals.ts';
import { Section } from '../../../components/page/section.tsx';
import { useWords } from '../../../lib/i18n.ts';
import type { AlikeOfPerson } from './alike/use-alike.ts';
import { emptyMember, type MemberDraft } from './person/member-draft.ts';
import { MemberFields } from './person/member-fields.tsx';
import { registerWords } from './words.ts';

/** As many as the contract takes. */
const MOST_MEMBERS = 30;

interface MembersFieldsProps {
  readonly members: readonly MemberDraft[];
  readonly onChange: (members: MemberDraft[]) => void;
  /** Who on file may be each of them, by the key of the member. */
  readonly alike: ReadonlyMap<number, AlikeOfPerson>;
}

/** The people of the house, one card each; exactly one of them is its head. */
export function MembersFields({ members, onChange, alike }: MembersFieldsProps) {
  const t = useWords(registerWords);
  const lastKey = useRef(0);
  const refusal = useContext(FieldRefusals)['household.members'];
  const heads = members.filter((member) => member.relation === 'head').length;
  return (
    <Section title={t('people')} isBare>
      <div className="flex flex-col gap-4">
        {refusal !== undefined && <RefusalLine>{refusal}</RefusalLine>}
        {members.map((member, at) => (
          <MemberFields
            key={member.key}
            member={member}
            path={`household.members.${at}`}
            title={t('member', { number: at + 1 })}
            relations={MEMBER_RELATIONS}
            onChange={(next) => onChange(members.toSpliced(at, 1, next))}
            alike={alike.get(member.key)}
            removal={
              members.length > 1
                ? {
                    label: t('remove', { number: at + 1 }),
                    onRemove: () => onChange(members.toSpliced(at, 1)),
                  }
                : undefined
            }
          />
        ))}
        {heads !== 1 && <RefusalLine>{t('oneHead', { count: heads })}</RefusalLine>}
        {members.length < MOST_MEMBERS && (
          <div>
            <Button
              look="secondary"
              icon="add"
              onPress={() => onChange([...members, emptyMember(++lastKey.current)])}
            >
              {t('add')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
