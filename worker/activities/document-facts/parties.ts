/** Centre, signatories and times as every document shows them. */

import type { PrintedCentre, PrintedSeat } from '#database/documents/printed-place';
import type { Role } from '#domain/people/roles';
import type { CentreFacts, Signatory } from '../../documents/document-data.ts';
import { POSITIONS } from './words.ts';

/** A line to write on, where nobody holds the seat. */
const BLANK = '.'.repeat(40);

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Bangkok',
  hour: '2-digit',
  minute: '2-digit',
});

export function centreFacts(centre: PrintedCentre): CentreFacts {
  const { villageNumber, tambonEn, districtEn, provinceEn } = centre;
  const [villageTh, villageEn] =
    villageNumber === null ? ['', ''] : [`หมู่ที่ ${villageNumber} `, `Village ${villageNumber}, `];
  return {
    name: { th: centre.nameTh, en: centre.nameEn },
    place: {
      th: `${villageTh}${upFromTambon(centre)}`,
      en: `${villageEn}${tambonEn}, ${districtEn}, ${provinceEn}`,
    },
  };
}

/** `ตำบล… อำเภอ… จังหวัด…` */
export function upFromTambon({ tambonTh, districtTh, provinceTh }: PrintedCentre): string {
  return `ตำบล${tambonTh} อำเภอ${districtTh} จังหวัด${provinceTh}`;
}

/** Who signs; the role says which seat is meant when nobody holds it. */
export function signatory(seat: PrintedSeat | undefined, role: Role): Signatory {
  return { name: seat?.name ?? BLANK, position: POSITIONS[seat?.role ?? role] };
}

/** `HH:MM` in Bangkok at an ISO instant. */
export function clockOf(at: string): string {
  return CLOCK.format(Date.parse(at));
}
