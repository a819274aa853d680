import { APPROVALS } from '#domain/funds/by-laws/by-law';
import { Button } from '../../../components/action/button.tsx';
import { ManyBoxes } from '../../../components/form/many-boxes.tsx';
import { MoneyField } from '../../../components/typed-field/money-field.tsx';
import { NumberField } from '../../../components/typed-field/number-field.tsx';
import { approvalWords } from '../../../lib/code-words/by-laws.ts';
import { useWords } from '../../../lib/i18n.ts';
import { EMPTY_STEP, type StepDraft } from './draft.ts';
import type { DraftProps } from './value-fields.tsx';
import { fundByLawWords } from './words.ts';

type SteppedRule = 'ceiling-per-turn' | 'guarantors' | 'approval';

/** A rule in steps that rise; steps are added and removed at the end. */
export function StepFields({ rule, draft, onChange }: DraftProps & { readonly rule: SteppedRule }) {
  const t = useWords(fundByLawWords);
  const { steps } = draft;
  const change = (at: number, to: Partial<StepDraft>) =>
    onChange({ steps: steps.map((step, index) => (index === at ? { ...step, ...to } : step)) });
  return (
    <>
      {steps.map((step, at) => (
        // Steps have no name of their own: they are added and removed at the end only.
        <fieldset key={at} className="flex flex-col gap-3 rounded-field border border-line p-3">
          <legend className="px-1 font-semibold">{t('step', { number: at + 1 })}</legend>
          <OneStep rule={rule} step={step} onChange={(to) => change(at, to)} />
        </fieldset>
      ))}
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" onPress={() => onChange({ steps: [...steps, EMPTY_STEP] })}>
          {t('addStep')}
        </Button>
        {steps.length > 1 && (
          <Button look="secondary" onPress={() => onChange({ steps: steps.slice(0, -1) })}>
            {t('removeStep')}
          </Button>
        )}
      </div>
      {rule === 'approval' && (
        <Needs
          label={t('ofCommittee')}
          needs={draft.ofCommittee}
          onChange={(ofCommittee) => onChange({ ofCommittee })}
        />
      )}
    </>
  );
}

interface OneStepProps {
  readonly rule: SteppedRule;
  readonly step: StepDraft;
  readonly onChange: (to: Partial<StepDraft>) => void;
}

function OneStep({ rule, step, onChange }: OneStepProps) {
  const t = useWords(fundByLawWords);
  const amount = (
    <MoneyField
      name="setting"
      label={t(AMOUNTS[rule])}
      value={step.amountSatang}
      onChange={(amountSatang) => onChange({ amountSatang })}
      mayBeZero={rule !== 'approval'}
      isRequired={rule !== 'approval'}
      {...(rule === 'approval' ? { help: t('upToHelp') } : {})}
    />
  );
  if (rule === 'approval') {
    return (
      <>
        {amount}
        <Needs label={t('needs')} needs={step.needs} onChange={(needs) => onChange({ needs })} />
      </>
    );
  }
  const count = (
    <NumberField
      name="setting"
      label={t(rule === 'guarantors' ? 'guarantors' : 'turn')}
      least={rule === 'guarantors' ? 0 : 1}
      most={rule === 'guarantors' ? 20 : 100}
      value={step.count}
      onChange={(to) => onChange({ count: to })}
      isRequired
    />
  );
  return rule === 'guarantors' ? [amount, count] : [count, amount];
}

const AMOUNTS = {
  'ceiling-per-turn': 'most',
  guarantors: 'above',
  approval: 'upTo',
} as const satisfies Record<SteppedRule, string>;

function Needs(props: {
  label: string;
  needs: StepDraft['needs'];
  onChange: (needs: StepDraft['needs']) => void;
}) {
  const approvalOf = useWords(approvalWords);
  return (
    <ManyBoxes
      name="needs"
      label={props.label}
      choices={APPROVALS.map((value) => ({ value, label: approvalOf(value) }))}
      values={props.needs}
      onChange={props.onChange}
    />
  );
}
