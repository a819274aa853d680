/** A group of the area that has agreed becomes a member fund by resolution. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { refuseJoining, type JoinRefusal } from '#domain/funds/accession';
import type { FundKind } from '#domain/funds/fund-kinds';
import type { Motion } from '#domain/meetings/motion-kinds';
import { Accession } from '../accessions/accession-entities.ts';
import { findAgreementOn } from '../accessions/agreement-text.ts';
import { joinFund } from '../accessions/join-fund.ts';
import { dayOf, type Act } from '../act.ts';
import { readPoliciesOn } from '../centres/policies.ts';
import { refuseTerms, type TermsRefusal } from '../funds/accede-fund.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import { Centre } from '../places/centre.ts';
import { findRow, getRow } from '../rows.ts';
import { MotionAdmission } from './motion-admission.ts';

type AdmissionMotion = Extract<Motion, { kind: 'admit-fund' }>;

/** Why a group is not put before a meeting, in the order in which it is checked. */
export type MoveAdmissionRefusal =
  | 'no-such-group'
  | JoinRefusal
  | 'no-agreement-text'
  | Exclude<TermsRefusal, 'row-of-groups-lends-nothing'>;

/** What may have happened since it was put down; the rest was looked at then. In the order of checking. */
export type AdmissionRefusal =
  | 'joins-twice'
  | 'group-not-at-this-step'
  | 'centre-not-active'
  | 'fund-exists';

/** What the members see of the group; money is a decimal string of satang. Who signed stands on its own page. */
export interface AdmissionEvidence {
  readonly nameTh: string;
  readonly nameEn: string;
  readonly kind: FundKind;
  /** ISO date since when it has agreed. */
  readonly agreedOn: string;
  readonly memberCount: number | null;
  readonly hasMoney: boolean;
  readonly lends: boolean;
  readonly capitalSatang: string;
  readonly reserveSatang: string;
  readonly rateBasisPoints: number;
  readonly commonRateBasisPoints: number;
  readonly dataSignedOn: string;
}

/** Asked of today, so that the day of the resolution, which is later, finds the same terms right. */
export async function refusalOfAdmission(
  em: EntityManager,
  { motion, centreId }: { readonly motion: AdmissionMotion; readonly centreId: string },
  on: string,
): Promise<MoveAdmissionRefusal | undefined> {
  const group = await findRow(em, Accession, { id: motion.accessionId, centreId });
  if (group === undefined) return 'no-such-group';
  const centre = await getRow(em, Centre, { id: centreId });
  const joining = { ...motion, accededOn: on };
  const refused = refuseJoining(group, centre, joining);
  if (refused !== undefined) return refused;
  const text = await findAgreementOn(em, { centreId, on });
  if (text === undefined) return 'no-agreement-text';
  const terms = refuseTerms({ ...joining, kind: group.kind }, centre);
  if (terms === 'row-of-groups-lends-nothing')
    throw new Error(`Group ${group.id} is a row of groups`);
  return terms;
}

/** Keeps the terms of a motion that has just been put down. */
export async function keepAdmission(
  em: EntityManager,
  row: { readonly id: string; readonly centreId: string; readonly areaCode: string },
  { text: _text, ...terms }: AdmissionMotion,
): Promise<void> {
  const { id: motionId, centreId, areaCode } = row;
  await em.insert(MotionAdmission, { motionId, centreId, areaCode, ...terms });
}

export async function admissionEvidence(
  em: EntityManager,
  motionId: string,
  on: string,
): Promise<AdmissionEvidence> {
  const terms = await getRow(em, MotionAdmission, { motionId });
  const { accessionId, hasMoney, lends, rateBasisPoints, dataSignedOn } = terms;
  const group = await getRow(em, Accession, { id: accessionId });
  const { centreId, nameTh, nameEn, kind, memberCount, statusSince: agreedOn } = group;
  const policies = await readPoliciesOn(em, { centreId, on });
  return {
    nameTh,
    nameEn,
    kind,
    agreedOn,
    memberCount,
    hasMoney,
    lends,
    capitalSatang: String(terms.capitalSatang),
    reserveSatang: String(terms.reserveSatang),
    rateBasisPoints,
    commonRateBasisPoints: policies['common-rate-basis-points'],
    dataSignedOn,
  };
}

/** It joins on the day of the resolution, by the writer of its own form. */
export async function admitFund(
  em: EntityManager,
  { motionId, resolutionId }: { readonly motionId: string; readonly resolutionId: string },
  act: Act,
): Promise<{ refused: AdmissionRefusal } | undefined> {
  const terms = await getRow(em, MotionAdmission, { motionId });
  const { accessionId, rateBasisPoints, rateFromOn, dataSignedOn, dataSignedBy } = terms;
  const { hasMoney, lends, countsInHeadline, isCore, reserveSatang, capitalSatang } = terms;
  const { number, yearBe } = await getRow(em, Resolution, { id: resolutionId });
  const plan = {
    accessionId,
    accededOn: dayOf(act.at),
    rateBasisPoints,
    rateFromOn,
    dataSignedOn,
    dataSignedBy,
    fund: { hasMoney, lends, countsInHeadline, isCore, reserveSatang, capitalSatang },
    note: `มติที่ ${number}/${yearBe}`,
  };
  const joined = await joinFund(em, plan, act);
  if (!('refused' in joined)) return undefined;
  const { refused } = joined;
  switch (refused) {
    case 'joins-twice':
    case 'group-not-at-this-step':
    case 'centre-not-active':
    case 'fund-exists':
      return { refused };
    default:
      throw new Error(`Terms that were looked at are refused: ${refused}`);
  }
}
