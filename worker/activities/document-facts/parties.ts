/** Centre, signatories and times as every document shows them. */

import type {
  PrintedCentre,
  PrintedHousehold,
  PrintedPerson,
  PrintedSeat,
} from '#database/documents/printed-place';
import type { PrintedResolution } from '#database/documents/printed-resolution';
import type { NamedLender } from '#database/loans/split/read-lenders';
import type { Role } from '#domain/people/roles';
import type {
  CentreFacts,
  LenderFacts,
  PartyFacts,
  ResolutionReference,
  Signatory,
} from '../../documents/document-data.ts';
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
function upFromTambon({ tambonTh, districtTh, provinceTh }: PrintedCentre): string {
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

export function borrowerFacts(household: PrintedHousehold, centre: PrintedCentre): PartyFacts {
  const { headName: name, citizenId } = household;
  return partyFacts({ name, citizenId, house: household }, centre);
}

/** The house is left to be written in where none is known. */
export function partyFacts(
  { name, citizenId, house }: PrintedPerson,
  centre: PrintedCentre,
): PartyFacts {
  const at = house === null ? BLANK : `${house.houseNumber} หมู่ที่ ${house.villageNumber}`;
  const named = { name, address: `${at} ${upFromTambon(centre)}` };
  return citizenId === null ? named : { ...named, citizenId };
}

export function lenderFacts(lenders: readonly NamedLender[]): LenderFacts[] {
  return lenders.map(({ nameTh, nameEn, lentSatang }) => ({
    fundName: { th: nameTh, en: nameEn },
    amountSatang: lentSatang,
  }));
}

export function resolutionFacts(resolution: PrintedResolution): ResolutionReference {
  const { number, yearBe, meetingOn, amountSatang, evidenceHash } = resolution;
  return { number: `${number}/${yearBe}`, meetingOn, amountSatang, evidenceHash };
}
