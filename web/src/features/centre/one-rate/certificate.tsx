import type { RateProof } from '#contracts/rate-proof';
import { formatThaiDate } from '#domain/dates/buddhist-era';
import { plainDate } from '#domain/dates/plain-date';
import { bahtTextThai } from '#domain/money/baht-text';
import { satangFromJson } from '#domain/money/satang';
import { bahtFigure, countText, percentFigure } from '../../../lib/format.ts';

/** The certificate of one rate: what stands on the printed sheet. Always in Thai, as it is signed. */
export function Certificate({ proof }: { proof: RateProof }) {
  const { totals } = proof;
  const day = thaiDay(proof.provenOn);
  return (
    <article
      lang="th"
      aria-label="หนังสือรับรองอัตราดอกเบี้ยเดียว"
      className="card mx-auto max-w-3xl px-6 py-8 sm:px-12 sm:py-10 print:border-0 print:p-0 print:shadow-none"
    >
      <div className="weave mb-6 h-2" />
      <p className="text-center font-semibold">{proof.centreName.th}</p>
      <p className="text-center text-sm text-soft">{proof.centrePlace.th}</p>
      <h2 className="my-5 text-center text-2xl text-indigo-900">หนังสือรับรองอัตราดอกเบี้ยเดียว</h2>
      {proof.isDemo && <p className="text-center font-semibold text-clay-700">ข้อมูลตัวอย่าง</p>}
      <p className="mb-4">
        ขอรับรองว่า เมื่อวันที่ {day} ได้คำนวณดอกเบี้ยของสัญญาเงินกู้ทุกฉบับของศูนย์ฯ จำนวน{' '}
        {countText(proof.loans.length)} ฉบับ ขึ้นใหม่จากตัวสัญญาและเงินที่รับชำระ แยกจากการคำนวณเดิม
        ดอกเบี้ยตามตารางผ่อน ตามใบเสร็จ และตามบัญชีกองทุน ตรงกันทุกสตางค์กับอัตราเดียวของศูนย์ฯ คือ
      </p>
      <ul className="mb-4 list-disc pl-8">
        {ratesOf(proof).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>เงินกองทุน กข.คจ. ไม่คิดดอกเบี้ย</li>
      </ul>
      <dl>
        <Amount label="เงินต้นตามสัญญารวม" satang={totals.lentSatang} />
        <Amount label="ดอกเบี้ยตามตารางผ่อนทั้งหมด" satang={totals.plannedSatang} />
        <Amount label="ดอกเบี้ยที่รับแล้วตามบัญชี" satang={totals.postedSatang} />
        <Amount label="ดอกเบี้ยที่คำนวณใหม่" satang={totals.recomputedSatang} />
        <Amount label="ผลต่าง" satang={totals.differenceSatang} />
      </dl>
      <p className="mt-6 text-center">ให้ไว้ ณ วันที่ {day}</p>
      <div className="mt-10 grid gap-10 sm:grid-cols-3 print:grid-cols-3">
        <Signer name={proof.treasurerName} position="เหรัญญิก" />
        <Signer name={proof.chairName} position="ประธานศูนย์ฯ" />
        <Signer name={null} position="ผู้ตรวจสอบ" />
      </div>
    </article>
  );
}

/** By-law values with their days; where the centre has set none, the rate that stands today. */
function ratesOf(proof: RateProof): string[] {
  if (proof.rates.length === 0) {
    return [`ร้อยละ ${percentFigure(proof.rateOnDayBasisPoints)} ต่อปี ลดต้นลดดอก`];
  }
  return proof.rates.map(({ effectiveFrom, basisPoints }) => {
    const rate = `ร้อยละ ${percentFigure(basisPoints)} ต่อปี ลดต้นลดดอก`;
    return `${rate} สำหรับสัญญาตั้งแต่วันที่ ${thaiDay(effectiveFrom)}`;
  });
}

function Amount({ label, satang }: { label: string; satang: string }) {
  return (
    <div className="border-b border-line py-2 sm:flex sm:justify-between sm:gap-6 print:flex print:justify-between print:gap-6">
      <dt>{label}</dt>
      <dd className="text-right">
        <span className="font-semibold whitespace-nowrap">{bahtFigure(satang)} บาท</span>
        <span className="block text-sm text-soft">({bahtTextThai(satangFromJson(satang))})</span>
      </dd>
    </div>
  );
}

function Signer({ name, position }: { name: string | null; position: string }) {
  return (
    <div className="text-center">
      <div className="mx-auto mb-1 h-8 max-w-48 border-b border-dotted border-ink" />
      <p>({name ?? '.'.repeat(24)})</p>
      <p className="text-sm text-soft">{position}</p>
    </div>
  );
}

function thaiDay(on: string): string {
  return formatThaiDate(plainDate(on));
}
