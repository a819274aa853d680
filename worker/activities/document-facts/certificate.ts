import type { EntityManager } from '@mikro-orm/postgresql';
import { getPrintedHonour } from '#database/documents/honour-document';
import type { HonourCertificateData } from '../../documents/document-data.ts';
import { centreFacts, signatory } from './parties.ts';

export async function collectCertificate(
  em: EntityManager,
  { subjectId }: { subjectId: string },
): Promise<HonourCertificateData> {
  const { centre, honour, headName, clearedOn, chair, officer } = await getPrintedHonour(
    em,
    subjectId,
  );
  return {
    centre: centreFacts(centre),
    isDemo: centre.isDemo,
    certificateNumber: `${honour.number}/${honour.yearBe}`,
    householdHeads: [headName],
    clearedOn,
    honouredOn: honour.ceremonyOn,
    chair: signatory(chair, 'chair'),
    cddOfficer: signatory(officer, 'tambon-officer'),
  };
}
