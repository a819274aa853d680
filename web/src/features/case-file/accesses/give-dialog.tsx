import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import { Made } from '#contracts/centres';
import type {
  HouseholdAccessList,
  HouseholdAccessRow,
  NewHouseholdAccess,
} from '#contracts/household-access';
import { pathOf } from '#contracts/paths';
import { ACCESS_KINDS, type AccessKind } from '#domain/household/access';
import { FormDialog } from '../../../components/form/form-dialog.tsx';
import { RadioCards } from '../../../components/form/radio-cards.tsx';
import { Select } from '../../../components/form/select.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useLoadNewest } from '../use-case-file.ts';
import { freshHelper, HelperFields, helperOf } from './helper-fields.tsx';
import { accessWords } from './words.ts';

interface GiveDialogProps {
  readonly caseId: string;
  readonly list: HouseholdAccessList;
  /** The code whose sheet is lost: the new one is for the same member. */
  readonly replaces?: HouseholdAccessRow;
  readonly onClose: () => void;
}

/** Gives a code and goes on to its sheet. */
export function GiveDialog({ caseId, list, replaces, onClose }: GiveDialogProps) {
  const t = useWords(accessWords);
  const [kind, setKind] = useState<AccessKind | undefined>(replaces?.kind);
  const known = list.members.find(({ name }) => name === replaces?.personName);
  const [personId, setPersonId] = useState<string | undefined>(known?.personId);
  const [helper, setHelper] = useState(freshHelper());
  const giving = useGiving({ caseId, list, isRenewing: replaces !== undefined, onClose });
  const submit = () => {
    if (kind === undefined || personId === undefined) return;
    const named = kind === 'helper' ? helperOf(helper) : null;
    if (named === undefined) return;
    giving.run({ personId, helper: named, replacesAccessId: replaces?.accessId ?? null });
  };
  const title = replaces === undefined ? t('give') : t('renewOf', { name: replaces.personName });
  return (
    <FormDialog title={title} writing={giving} onSubmit={submit} onClose={onClose}>
      {replaces === undefined && (
        <RadioCards
          name="kind"
          label={t('forWhom')}
          choices={ACCESS_KINDS.map((value) => ({ value, label: t(value) }))}
          value={kind}
          onChange={setKind}
          isRequired
        />
      )}
      <Select
        name="personId"
        label={t(kind === 'helper' ? 'namer' : 'person')}
        choices={list.members.map(({ personId: value, name }) => ({ value, label: name }))}
        value={personId}
        onChange={setPersonId}
        isRequired
      />
      {kind === 'helper' && (
        <HelperFields
          draft={helper}
          change={(part) => setHelper((standing) => ({ ...standing, ...part }))}
        />
      )}
    </FormDialog>
  );
}

function useGiving(of: {
  readonly caseId: string;
  readonly list: HouseholdAccessList;
  readonly isRenewing: boolean;
  readonly onClose: () => void;
}) {
  const t = useWords(accessWords);
  const navigate = useNavigate();
  const loadNewest = useLoadNewest();
  const { caseId, list, isRenewing, onClose } = of;
  const { householdId } = list;
  return useCommand({
    form: `give-code:${householdId}`,
    send: (body: z.input<typeof NewHouseholdAccess>, idempotencyKey) =>
      sendCommand({
        path: pathOf('householdAccesses', { householdId }),
        answer: Made,
        body,
        idempotencyKey,
      }),
    onDone: async ({ id: accessId }) => {
      announce(t(isRenewing ? 'renewed' : 'given'));
      onClose();
      await loadNewest();
      await navigate({ to: '/cases/$caseId/codes/$accessId', params: { caseId, accessId } });
    },
  });
}
