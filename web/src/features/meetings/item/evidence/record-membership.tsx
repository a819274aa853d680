import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { NewMembershipStatement } from '#contracts/by-laws';
import { CaseFile } from '#contracts/cases';
import type { FundOption } from '#contracts/fund-evidence';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../../components/action/button.tsx';
import { FormDialog } from '../../../../components/form/form-dialog.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { TextField } from '../../../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../../../components/typed-field/buddhist-date-field.tsx';
import { MoneyField } from '../../../../components/typed-field/money-field.tsx';
import { readAnswer } from '../../../../lib/api-client.ts';
import { todayInBangkok } from '../../../../lib/format.ts';
import { useLanguage, useWords } from '../../../../lib/i18n.ts';
import { useWriting } from '../../../../lib/use-writing.ts';
import { evidenceWords } from './words.ts';

interface RecordMembershipProps {
  readonly option: FundOption;
  readonly caseId: string;
}

/** What the fund's list says of a member of this household, where nobody wrote it down yet. */
export function RecordMembership(props: RecordMembershipProps) {
  const e = useWords(evidenceWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {e('record')}
      </Button>
      {isOpen && <MembershipForm {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function MembershipForm({
  option,
  caseId,
  onClose,
}: RecordMembershipProps & { readonly onClose: () => void }) {
  const e = useWords(evidenceWords);
  const { language } = useLanguage();
  const members = useMembers(caseId);
  const [personId, setPerson] = useState<string>();
  const [memberNumber, setNumber] = useState('');
  const [joinedOn, setJoined] = useState<string>();
  const [paidUpSatang, setPaidUp] = useState<string>();
  const [statedOn, setStated] = useState<string | undefined>(todayInBangkok());
  const [source, setSource] = useState('');
  const writing = useWriting<z.input<typeof NewMembershipStatement>>({
    path: 'membershipStatements',
    params: { fundId: option.fundId },
    done: e('recorded'),
    onDone: onClose,
  });
  const submit = () => {
    if (personId === undefined || statedOn === undefined) return;
    const stated = { joinedOn: joinedOn ?? null, paidUpSatang: paidUpSatang ?? null };
    writing.run({ personId, memberNumber, ...stated, statedOn, source });
  };
  return (
    <FormDialog
      title={e('record')}
      about={e('recordAbout', { fund: option.name[language] })}
      writing={writing}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        name="personId"
        label={e('person')}
        choices={members}
        value={personId}
        onChange={setPerson}
        isRequired
      />
      <TextField
        name="memberNumber"
        label={e('memberNumber')}
        help={e('memberNumberHelp')}
        value={memberNumber}
        onChange={setNumber}
      />
      <BuddhistDateField
        name="joinedOn"
        label={e('joinedOn')}
        value={joinedOn}
        onChange={setJoined}
      />
      <MoneyField
        name="paidUpSatang"
        label={e('paidUp')}
        value={paidUpSatang}
        onChange={setPaidUp}
        mayBeZero
      />
      <BuddhistDateField
        name="statedOn"
        label={e('statedOn')}
        value={statedOn}
        onChange={setStated}
        isRequired
      />
      <TextField
        name="source"
        label={e('statedFrom')}
        value={source}
        onChange={setSource}
        isRequired
      />
    </FormDialog>
  );
}

/** The people of the household, the head first as the case file has them. */
function useMembers(caseId: string) {
  const { data } = useQuery({
    queryKey: ['case', caseId, 'members'],
    queryFn: ({ signal }) =>
      readAnswer({ path: pathOf('case', { caseId }), answer: CaseFile, signal }),
  });
  return (data?.members ?? []).map(({ personId, name }) => ({ value: personId, label: name }));
}
