import type { ChangeInRoom } from '#contracts/loan-changes';
import type { AgendaItemView } from '#contracts/meetings';
import { Notice } from '../../../components/status/notice.tsx';
import { approvalWords } from '../../../lib/code-words/by-laws.ts';
import { loanChangeKindWords, loanChangeWords } from '../../../lib/code-words/loan-changes.ts';
import { ruleMetWords } from '../../../lib/code-words/meetings.ts';
import { motionWords } from '../../../lib/code-words/motions.ts';
import { refusalReasonWords } from '../../../lib/code-words/reasons.ts';
import { bahtText, dateText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { splitWords } from '../split/words.ts';
import { Aftermath } from './undo-resolution.tsx';
import { itemWords } from './words.ts';

type ResolutionView = NonNullable<AgendaItemView['resolution']>;

interface ResolutionProps {
  readonly item: Pick<AgendaItemView, 'change' | 'motion'>;
  readonly resolution: ResolutionView;
}

/** What was resolved, under which number, by which rule and with how many votes. */
export function Resolution({ item, resolution }: ResolutionProps) {
  const t = useWords(itemWords);
  const reasonOf = useWords(refusalReasonWords);
  const ruleOf = useWords(ruleMetWords);
  const together = useWords(splitWords);
  const moved = useWords(motionWords);
  const { language } = useLanguage();
  const { reason, ruleMet, fundName, amountSatang } = resolution;
  const isApproved = resolution.outcome === 'approved';
  return (
    <Notice
      kind={isApproved && resolution.undo?.status !== 'confirmed' ? 'good' : 'care'}
      title={t('resolution', { number: resolution.resolutionNumber })}
    >
      <p className="text-lg font-semibold">
        {item.change !== null && <ChangeResolved change={item.change} resolution={resolution} />}
        {item.motion !== null && moved(isApproved ? 'approved' : 'refused')}
        {item.change === null &&
          item.motion === null &&
          (resolution.lenders.length > 0
            ? together('approved', {
                count: resolution.lenders.length,
                amount: bahtText(amountSatang ?? '0'),
              })
            : isApproved
              ? t('approved', {
                  fund: fundName?.[language] ?? '',
                  amount: bahtText(amountSatang ?? '0'),
                })
              : t('refused'))}
      </p>
      {resolution.lenders.length > 0 && (
        <ul>
          {resolution.lenders.map((lender) => (
            <li key={lender.fundName.th}>
              {together('lendsPart', {
                fund: lender.fundName[language],
                amount: bahtText(lender.amountSatang),
              })}
            </li>
          ))}
        </ul>
      )}
      {reason !== null && (
        <p>
          {t('because', {
            reason:
              reason in refusalReasonWords.th
                ? reasonOf(reason as keyof typeof refusalReasonWords.th)
                : reason,
          })}
        </p>
      )}
      <p className="text-soft">
        {ruleMet in ruleMetWords.th && `${ruleOf(ruleMet as keyof typeof ruleMetWords.th)} · `}
        {t('counted', {
          for: resolution.votesFor,
          cast: resolution.votesCast,
          abstained: resolution.abstentions,
          present: resolution.present,
        })}
      </p>
      <Approvals steps={resolution.approvals} />
      <Aftermath resolution={resolution} />
    </Notice>
  );
}

/** What stands beside the majority, step by step; nothing where the by-law asks for nothing more. */
function Approvals({ steps }: { steps: ResolutionView['approvals'] }) {
  const t = useWords(itemWords);
  const approvalOf = useWords(approvalWords);
  if (steps.length === 0) return null;
  return (
    <>
      <p className="mt-2 font-semibold">{t('approvals')}</p>
      <ol className="list-decimal pl-5">
        {steps.map(({ approval, status, decidedOn, reference, byName }) => (
          <li key={approval}>
            {approvalOf(approval)}: {t(`approval-${status}`)}
            {decidedOn !== null && (
              <span className="block text-sm text-soft">
                {[dateText(decidedOn), reference, byName].filter(Boolean).join(' · ')}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function ChangeResolved({
  change,
  resolution: { outcome, amountSatang },
}: {
  change: ChangeInRoom;
  resolution: ResolutionView;
}) {
  const t = useWords(loanChangeWords);
  const kindOf = useWords(loanChangeKindWords);
  if (outcome === 'refused') return t('refused');
  return t('approved', { what: kindOf(change.kind), amount: bahtText(amountSatang ?? '0') });
}
