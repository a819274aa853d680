import type { MotionChoices as Choices } from '#contracts/motions';
import { MOTION_KINDS, type MotionKind } from '#domain/meetings/motion-kinds';
import { Button } from '../../../components/action/button.tsx';
import { CheckboxRow } from '../../../components/form/checkbox-row.tsx';
import { Section } from '../../../components/page/section.tsx';
import { motionKindWords } from '../../../lib/code-words/motions.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useMotionChoices } from '../use-meetings.ts';
import { emptyMotion, type MotionDraft } from './motion-draft.ts';
import { MotionFields } from './motion-fields.tsx';
import { motionFormWords } from './motion-words.ts';

interface MotionChoicesProps {
  readonly centreId: string | undefined;
  readonly drafts: readonly MotionDraft[];
  readonly onDrafts: (drafts: readonly MotionDraft[]) => void;
  /** Motions that an earlier meeting put off. */
  readonly chosen: readonly string[];
  readonly onChosen: (motionIds: readonly string[]) => void;
}

const NONE: Choices = {
  waiting: [],
  clearances: [],
  honours: [],
  groups: [],
  lostLoans: [],
  funds: [],
  resolutions: [],
};

/** Matters to be decided yes or no: those that wait, to be ticked, and new ones, to be written. */
export function MotionChoices(props: MotionChoicesProps) {
  const { centreId, drafts, onDrafts } = props;
  const t = useWords(motionFormWords);
  const choices = useMotionChoices(centreId).data ?? NONE;
  const change = (key: number, changed: Partial<MotionDraft>) =>
    onDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...changed } : draft)));
  return (
    <Section title={t('section')}>
      <p className="mb-3 text-soft">{t('about')}</p>
      {choices.waiting.length > 0 && <Waiting {...props} waiting={choices.waiting} />}
      {drafts.map((draft, index) => (
        <MotionFields
          key={draft.key}
          draft={draft}
          index={index}
          choices={choices}
          onChange={(changed) => change(draft.key, changed)}
          onTakeOut={() => onDrafts(drafts.filter(({ key }) => key !== draft.key))}
        />
      ))}
      <AddButtons
        choices={choices}
        onAdd={(kind) => {
          const key = 1 + Math.max(0, ...drafts.map((draft) => draft.key));
          onDrafts([...drafts, emptyMotion(kind, key)]);
        }}
      />
    </Section>
  );
}

/** What there is nothing to choose from for is not offered. */
function AddButtons({ choices, onAdd }: { choices: Choices; onAdd: (kind: MotionKind) => void }) {
  const t = useWords(motionFormWords);
  const kindOf = useWords(motionKindWords);
  const isOffered: Record<MotionKind, boolean> = {
    free: true,
    'common-rate': true,
    clearance: choices.clearances.length > 0,
    honours: choices.honours.length > 0,
    'admit-fund': choices.groups.length > 0,
    'release-fund': choices.funds.length > 0,
    'write-off': choices.lostLoans.length > 0,
    'counter-decision': choices.resolutions.length > 0,
  };
  const kinds = MOTION_KINDS.filter((kind) => isOffered[kind]);
  return (
    <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
      {kinds.map((kind) => (
        <Button key={kind} look="secondary" icon="add" onPress={() => onAdd(kind)}>
          {t('add', { kind: kindOf(kind) })}
        </Button>
      ))}
    </div>
  );
}

function Waiting({
  waiting,
  chosen,
  onChosen,
}: MotionChoicesProps & { readonly waiting: Choices['waiting'] }) {
  const t = useWords(motionFormWords);
  const kindOf = useWords(motionKindWords);
  const choose = (motionId: string, isChosen: boolean) =>
    onChosen(
      waiting
        .map((motion) => motion.motionId)
        .filter((id) => (id === motionId ? isChosen : chosen.includes(id))),
    );
  return (
    <div className="mb-4">
      <h3>{t('waiting')}</h3>
      {waiting.map(({ motionId, kind, title, text }) => (
        <CheckboxRow
          key={motionId}
          name={`motion-${motionId}`}
          label={`${kindOf(kind)} · ${title ?? text}`}
          isChecked={chosen.includes(motionId)}
          onChange={(isChosen) => choose(motionId, isChosen)}
        />
      ))}
    </div>
  );
}
