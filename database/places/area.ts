import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export type AreaLevel = 'province' | 'district' | 'tambon';

/** A province, district or tambon by its official code of 2, 4 or 6 digits. */
export const Area = defineEntity({
  name: 'Area',
  properties: {
    code: p.text().primary(),
    level: p.text().$type<AreaLevel>(),
    nameTh: p.text(),
    nameEn: p.text(),
    parentCode: p.text().strictNullable(),
  },
});

export type Area = InferEntity<typeof Area>;
