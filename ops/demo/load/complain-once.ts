import { Made } from '#contracts/centres';
import type { ApiClient } from '../../client/api-client.ts';
import { readMe } from '../../client/reading.ts';

/** The household with an own view says what it is not content with. INVENTED, as its debts are. */
export async function complainOnce(household: ApiClient): Promise<void> {
  const { householdCaseId } = await readMe(household);
  if (householdCaseId === null) return;
  await household.command({
    path: 'complaints',
    params: { caseId: householdCaseId },
    body: {
      about: 'something-else',
      category: 'delay',
      text: 'ใบเสร็จเดือนก่อนได้รับช้าไปสองสัปดาห์ (ตัวอย่าง)',
    },
    key: 'demo/buachai-complaint',
    answer: Made,
  });
}
