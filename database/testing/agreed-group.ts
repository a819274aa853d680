/** A group of the area that has come through every talk and agreed to join. */

import { randomUUID } from 'node:crypto';
import { setAgreementText } from '../accessions/agreement-text.ts';
import { listGroup } from '../accessions/list-group.ts';
import { takeStep } from '../accessions/step.ts';
import { actOf, kept, type World } from './money-world.ts';

/** The text that member funds of the small centre sign. */
export async function anAgreementText(world: World): Promise<void> {
  const { centreId } = world;
  const text = { text: 'ข้อ 1 กองทุนสมาชิกใช้อัตราเดียวกัน', decidedOn: '2018-02-01' };
  const plan = { ...text, centreId, effectiveFrom: '2018-02-14' };
  kept(await world.run((em) => setAgreementText(em, plan, actOf(world, 'secretary'))));
}

export async function anAgreedGroup(world: World): Promise<string> {
  const secretary = actOf(world, 'secretary');
  const { centreId } = world;
  const group = {
    centreId,
    kind: 'rice-bank',
    nameTh: `ธนาคารข้าว ${randomUUID()}`,
    nameEn: 'Rice bank',
    foundedYearBe: 2555,
    memberCount: 40,
    listedOn: '2020-01-10',
    isDemo: false,
  } as const;
  const { accessionId } = kept(await world.run((em) => listGroup(em, group, secretary)));
  const said = { reason: null, note: null, nextTryOn: null, movedOn: '2020-02-01' };
  for (const to of ['approached', 'consulted', 'negotiating', 'agreed'] as const) {
    const step = { accessionId, to, ...said };
    kept(await world.run((em) => takeStep(em, step, secretary)));
  }
  return accessionId;
}
