import type { MotionInRoom } from '#contracts/motions';
import { motionWords } from '../../../lib/code-words/motions.ts';
import { bahtText, dateText, percentFigure } from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';

/** What a group that would join brings, and on which terms. */
export function AdmissionFigures({
  admission,
}: {
  admission: NonNullable<MotionInRoom['admission']>;
}) {
  const t = useWords(motionWords);
  const { agreedOn, dataSignedOn, memberCount: count, hasMoney, lends } = admission;
  const capital = bahtText(admission.capitalSatang);
  const reserve = bahtText(admission.reserveSatang);
  const rate = percentFigure(admission.rateBasisPoints);
  const common = percentFigure(admission.commonRateBasisPoints);
  const brought = hasMoney ? t('brings', { capital, reserve }) : t('bringsNoMoney');
  return (
    <div className="mb-2">
      <p className="font-semibold">{brought}</p>
      <p>{t('atRate', { rate, common })}</p>
      <p>
        {[t(lends ? 'lends' : 'lendsNot'), count !== null && t('members', { count })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>{t('agreed', { agreed: dateText(agreedOn), signed: dateText(dataSignedOn) })}</p>
    </div>
  );
}
