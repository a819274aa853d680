import { useState } from 'react';
import type { z } from 'zod';
import type { NewGroupOfArea } from '#contracts/accessions';
import { FUND_KINDS, type FundKind } from '#domain/funds/fund-kinds';
import { FormDialog } from '../../components/form/form-dialog.tsx';
import { Select } from '../../components/form/select.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { BuddhistDateField } from '../../components/typed-field/buddhist-date-field.tsx';
import { NumberField } from '../../components/typed-field/number-field.tsx';
import { fundKindWords } from '../../lib/code-words/funds.ts';
import { todayInBangkok } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useWriting } from '../../lib/use-writing.ts';
import { accessionWords } from './words.ts';

interface Draft {
  readonly nameTh: string;
  readonly nameEn: string;
  readonly kind: FundKind | undefined;
  readonly foundedYearBe: number | undefined;
  readonly memberCount: number | undefined;
  readonly listedOn: string | undefined;
}

const EMPTY: Draft = {
  nameTh: '',
  nameEn: '',
  kind: undefined,
  foundedYearBe: undefined,
  memberCount: undefined,
  listedOn: todayInBangkok(),
};

/** Writes down a group of the area that nobody has spoken with yet. */
export function ListGroupDialog({ centreId, onClose }: { centreId: string; onClose: () => void }) {
  const t = useWords(accessionWords);
  const [draft, setDraft] = useState(EMPTY);
  const writing = useWriting<z.input<typeof NewGroupOfArea>>({
    path: 'accessions',
    params: { centreId },
    done: t('listed'),
    onDone: onClose,
  });
  const submit = () => {
    const { kind, listedOn, foundedYearBe = null, memberCount = null, ...names } = draft;
    if (!kind || !listedOn) return;
    writing.run({ ...names, kind, listedOn, foundedYearBe, memberCount });
  };
  return (
    <FormDialog title={t('list')} writing={writing} onSubmit={submit} onClose={onClose}>
      <GroupFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </FormDialog>
  );
}

interface GroupFieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

function GroupFields({ draft, onChange }: GroupFieldsProps) {
  const t = useWords(accessionWords);
  const kindOf = useWords(fundKindWords);
  return (
    <>
      <TextField
        name="nameTh"
        label={t('nameTh')}
        value={draft.nameTh}
        onChange={(nameTh) => onChange({ nameTh })}
        isRequired
        isFirst
      />
      <TextField
        name="nameEn"
        label={t('nameEn')}
        value={draft.nameEn}
        onChange={(nameEn) => onChange({ nameEn })}
        isRequired
      />
      <Select
        name="kind"
        label={t('kind')}
        choices={FUND_KINDS.map((kind) => ({ value: kind, label: kindOf(kind) }))}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        isRequired
      />
      <NumberField
        name="foundedYearBe"
        label={t('foundedYear')}
        value={draft.foundedYearBe}
        onChange={(foundedYearBe) => onChange({ foundedYearBe })}
        least={2400}
        most={2700}
      />
      <NumberField
        name="memberCount"
        label={t('memberships')}
        help={t('membershipsHelp')}
        value={draft.memberCount}
        onChange={(memberCount) => onChange({ memberCount })}
        most={100_000}
      />
      <BuddhistDateField
        name="listedOn"
        label={t('listedOn')}
        value={draft.listedOn}
        onChange={(listedOn) => onChange({ listedOn })}
        latest={todayInBangkok()}
        isRequired
      />
    </>
  );
}
