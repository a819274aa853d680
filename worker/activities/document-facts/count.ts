import type { EntityManager } from '@mikro-orm/postgresql';
import { getPrintedCount, type PrintedCount } from '#database/documents/count-documents';
import { getPrintedCentre } from '#database/documents/printed-place';
import { bangkokDateOf } from '#domain/dates/bangkok';
import type {
  BilingualText,
  BlankCountData,
  CashCountData,
} from '../../documents/document-data.ts';
import { centreFacts, signatory } from './parties.ts';

/** A count that two people stand behind, or that the second of them declined. */
export async function collectCount(
  em: EntityManager,
  { subjectId }: { subjectId: string },
): Promise<CashCountData> {
  const printed = await getPrintedCount(em, subjectId);
  const { centre, count, pieces } = printed;
  return {
    centre: centreFacts(centre),
    isDemo: centre.isDemo,
    countNumber: `${count.number}/${count.yearBe}`,
    countedOn: count.countedOn,
    fundName: { th: printed.fundNameTh, en: printed.fundNameEn },
    place: placeText(printed),
    pieces,
    expectedSatang: count.expectedSatang,
    countedSatang: count.countedSatang,
    isConfirmed: count.status === 'confirmed',
    counter: signatory(printed.countedBy, 'treasurer'),
    decider: signatory(printed.decidedBy, 'chair'),
  };
}

/** The sheet to write on, of a centre. */
export async function collectBlankCount(
  em: EntityManager,
  { subjectId, at }: { subjectId: string; at: string },
): Promise<BlankCountData> {
  const centre = await getPrintedCentre(em, subjectId);
  return {
    centre: centreFacts(centre),
    isDemo: centre.isDemo,
    madeOn: bangkokDateOf(Date.parse(at)),
  };
}

function placeText({ place: { kind, holderName } }: PrintedCount): BilingualText {
  if (kind === 'undivided') return { th: 'เงินสดกองกลาง', en: 'Undivided cash' };
  return { th: `อยู่กับ${holderName ?? ''}`, en: `In the hand of ${holderName ?? ''}` };
}
