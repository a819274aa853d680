import type { ChangeInRoom } from '#contracts/loan-changes';
import type { AgendaItemView } from '#contracts/meetings';
import { AgreementLine } from '../../../components/list/agreement-line.tsx';
import { ChangedSchedule } from '../../../components/list/changed-schedule.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { loanChangeKindWords, loanChangeWords } from '../../../lib/code-words/loan-changes.ts';
import { bahtText } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { itemWords } from './words.ts';

/** What is asked about a contract, in a few lines. */
export function AskedChange({ change }: { change: ChangeInRoom }) {
  const t = useWords(loanChangeWords);
  const kindOf = useWords(loanChangeKindWords);
  const { language } = useLanguage();
  const { contractNumber: number, fundName, kind, amountSatang, reason } = change;
  return (
    <p>
      <span className="text-lg font-bold text-indigo-900">
        {kindOf(kind)} {amountSatang === null ? '' : bahtText(amountSatang)}
      </span>
      <span className="block text-soft">{t('contract', { number, fund: fundName[language] })}</span>
      {change.agreement !== null && <AgreementLine agreement={change.agreement} />}
      <span className="block">{t('because', { reason })}</span>
    </p>
  );
}

/** The instalments before and after, as the members are shown them. */
export function ChangeFigures({ item, change }: { item: AgendaItemView; change: ChangeInRoom }) {
  const t = useWords(itemWords);
  const words = useWords(loanChangeWords);
  if (!change.isPossible) {
    return <Notice kind="care">{words('impossible')}</Notice>;
  }
  const { evidenceHash: hash } = item;
  return (
    <div className="card px-5 py-4">
      <p className="mb-3 text-sm text-soft">{t(hash === null ? 'moment' : 'frozen')}</p>
      <ChangedSchedule before={change.before} after={change.after} />
      {hash !== null && <p className="mt-2 font-mono text-xs text-soft">{t('hash', { hash })}</p>}
    </div>
  );
}
