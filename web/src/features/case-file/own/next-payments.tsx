import type { OwnView } from '#contracts/own-view';
import { Section } from '../../../components/page/section.tsx';
import { QrCode } from '../../../components/picture/qr-code.tsx';
import { Notice } from '../../../components/status/notice.tsx';
import { bahtText, dateText, todayInBangkok } from '../../../lib/format.ts';
import { useLanguage, useWords } from '../../../lib/i18n.ts';
import { ownWords } from './words.ts';

/** When, how much in figures and words, to whom, and the code to pay it by. */
export function NextPayments({ view }: { view: OwnView }) {
  const t = useWords(ownWords);
  return (
    <Section title={t('pay')}>
      {view.payments.length === 0 && <p>{t('payNone')}</p>}
      {view.payments.map((payment) => (
        <Payment key={payment.loanId} payment={payment} />
      ))}
      {view.freeMonth !== null && (
        <p className="mt-4 font-semibold text-leaf-700">
          {t('freeOn', { month: monthOf(view.freeMonth) })}
        </p>
      )}
    </Section>
  );
}

function Payment({ payment }: { payment: OwnView['payments'][number] }) {
  const t = useWords(ownWords);
  const { language } = useLanguage();
  const { dueOn, promptpay } = payment;
  const amount = bahtText(payment.amountSatang);
  const date = dateText(dueOn);
  return (
    <div className="flex flex-col gap-3">
      <p>
        <span className="block text-3xl font-bold text-indigo-900">{amount}</span>
        <span className="block">{payment.words[language]}</span>
      </p>
      <p className="font-semibold">{t('due', { date })}</p>
      <p>{t('payTo', { fund: payment.fundName[language] })}</p>
      {dueOn < todayInBangkok() && (
        <Notice kind="care">
          <p>{t('late', { date })}</p>
        </Notice>
      )}
      {promptpay === null ? (
        <p>{t('noQr')}</p>
      ) : (
        <div>
          <QrCode qr={promptpay.qr} label={t('qr', { amount })} />
          <p className="mt-2">{t('qrAbout', { ending: promptpay.ending })}</p>
        </div>
      )}
    </div>
  );
}

/** A month in full, without its day: 'มีนาคม 2570'. `month`: 'YYYY-MM'. */
function monthOf(month: string): string {
  return dateText(`${month}-01`).replace(/^1 /u, '');
}
