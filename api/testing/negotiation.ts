/** Talks with the creditor of a fresh case: an authority that waits for a second person, an open offer. */

import { aMandate, aMatter, anOffer } from './negotiation-forms.ts';
import type { Village } from './village.ts';
import { aNegotiatingCase, readFile } from './walk.ts';

export interface Negotiating {
  readonly negotiatingCaseId: string;
  readonly mandateId: string;
  readonly negotiationId: string;
  readonly talkId: string;
}

export async function aNegotiation(village: Village): Promise<Negotiating> {
  const caseId = await aNegotiatingCase(village);
  const { members, debts } = await readFile(village, caseId);
  const secretary = await village.person('secretary');
  const make = async (
    path: 'mandates' | 'caseNegotiations' | 'negotiationTalks',
    at: Record<string, string>,
    body: object,
  ) => {
    const told = await secretary.post(path, at, { body });
    if (told.status !== 201) throw new Error(`${path}: ${JSON.stringify(told.body)}`);
    return (told.body as { id: string }).id;
  };
  const mandate = aMandate(members[0]?.personId ?? '');
  await make('mandates', { caseId }, mandate);
  const waiting = { ...mandate, evidence: 'two-recorders', paperReference: null };
  const mandateId = await make('mandates', { caseId }, waiting);
  const matter = aMatter(debts?.[0]?.debtId ?? '');
  const negotiationId = await make('caseNegotiations', { caseId }, matter);
  const talkId = await make('negotiationTalks', { negotiationId }, anOffer());
  return { negotiatingCaseId: caseId, mandateId, negotiationId, talkId };
}
