/** Bringing funds in: groups of the area, what was tried, their steps, and the text they sign. */

import {
  AccessionBoard,
  AccessionView,
  JoinForm,
  NewAgreementText,
  NewContact,
  NewGroupOfArea,
  NewStep,
} from '#contracts/accessions';
import { Made } from '#contracts/centres';
import {
  listAgreementTexts,
  setAgreementText,
  type AgreementRefusal,
} from '#database/accessions/agreement-text';
import { joinFund, type JoinFundRefusal } from '#database/accessions/join-fund';
import { listGroup, type ListGroupRefusal } from '#database/accessions/list-group';
import { findGroupPage, listGroups } from '#database/accessions/read-accessions';
import { recordContact, type ContactRefusal } from '#database/accessions/record-contact';
import { takeStep, type TakeStepRefusal } from '#database/accessions/step';
import { Centre } from '#database/places/centre';
import { findRow } from '#database/rows';
import { satangFromJson } from '#domain/money/satang';
import { mayAt } from '../access/access.ts';
import { actAtCentre, CentreParams } from '../centres/centre-access.ts';
import { refuseField, refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute, readRoute } from '../routing/route.ts';
import { accessionRowView, accessionView, agreementTextView } from './accession-view.ts';
import { actOnGroup, GroupParams } from './group-access.ts';
import { writeLetterRoute } from './letters.ts';

const readBoard = readRoute({
  path: 'accessions',
  summary: 'Every group of the area, member or not, and the versions of the agreement',
  params: CentreParams,
  answer: AccessionBoard,
  handle: async (asked) => {
    const { em, params } = asked;
    const { centreId } = params;
    const centre = await findRow(em, Centre, { id: centreId });
    if (centre === undefined) return { refused: 'not-found' };
    const place = { centreId, areaCode: centre.areaCode };
    if (!mayAt(asked, 'see-board', place)) return { refused: 'not-found' };
    return {
      answer: {
        centreId,
        centreName: { th: centre.nameTh, en: centre.nameEn },
        rows: (await listGroups(em, centreId)).map(accessionRowView),
        agreementTexts: (await listAgreementTexts(em, centreId)).map(agreementTextView),
        mayChange: mayAt(asked, 'manage-funds', place),
      },
    };
  },
});

const readGroup = readRoute({
  path: 'accession',
  summary: 'One group: its steps, what was tried with it, what it signed',
  params: GroupParams,
  answer: AccessionView,
  handle: async (asked) => {
    const page = await findGroupPage(asked.em, asked.params.accessionId);
    if (page === undefined || !mayAt(asked, 'see-board', page.group)) {
      return { refused: 'not-found' };
    }
    const may = {
      change: mayAt(asked, 'manage-funds', page.group),
      seePapers: mayAt(asked, 'see-documents', page.group),
    };
    return { answer: accessionView(page, may) };
  },
});

const LIST_PLACES: PlacesOf<ListGroupRefusal> = {
  'no-such-centre': null,
  'group-listed-already': null,
  'founded-after-listing': 'foundedYearBe',
};

const list = commandRoute({
  path: 'accessions',
  summary: 'List a group of the area that is no member',
  params: CentreParams,
  body: NewGroupOfArea,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'manage-funds');
    if ('refused' in act) return act;
    const { em, body, params, today } = asked;
    if (body.listedOn > today) return refuseField('listedOn', 'date-in-the-future');
    const listed = await listGroup(em, { ...body, centreId: params.centreId }, act);
    if ('refused' in listed) return refuseForm(LIST_PLACES, listed.refused);
    return { answer: { id: listed.accessionId } };
  },
});

const STEP_PLACES: PlacesOf<TakeStepRefusal> = {
  'no-such-group': null,
  'group-not-at-this-step': null,
  'before-the-last-step': 'movedOn',
  'next-try-missing': 'nextTryOn',
  'next-try-not-after-the-answer': 'nextTryOn',
  'reason-missing': 'reason',
};

const step = commandRoute({
  path: 'accessionSteps',
  summary: 'Write down the next step of a group; who declines says why and when to ask again',
  params: GroupParams,
  body: NewStep,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnGroup(asked);
    if ('refused' in act) return act;
    const { em, body, params, today } = asked;
    if (body.movedOn > today) return refuseField('movedOn', 'date-in-the-future');
    const taken = await takeStep(em, { ...body, ...params }, act);
    if ('refused' in taken) return refuseForm(STEP_PLACES, taken.refused);
    return { answer: { id: params.accessionId } };
  },
});

const CONTACT_PLACES: PlacesOf<ContactRefusal> = {
  'no-such-group': null,
  'group-not-at-this-step': null,
  'next-try-not-after-the-answer': 'nextTryOn',
};

const contact = commandRoute({
  path: 'accessionContacts',
  summary: 'Keep what was tried with a group: when, by which channel, with whom, what was said',
  params: GroupParams,
  body: NewContact,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnGroup(asked);
    if ('refused' in act) return act;
    const { em, body, params, today } = asked;
    if (body.metOn > today) return refuseField('metOn', 'date-in-the-future');
    const kept = await recordContact(em, { ...body, ...params }, act);
    if ('refused' in kept) return refuseForm(CONTACT_PLACES, kept.refused);
    return { answer: { id: kept.contactId } };
  },
});

const JOIN_PLACES: PlacesOf<JoinFundRefusal> = {
  'no-such-group': null,
  'joins-twice': null,
  'group-not-at-this-step': null,
  'before-its-own-founding': 'accededOn',
  'before-the-centre-was-founded': 'accededOn',
  'before-the-last-step': 'accededOn',
  'rate-begins-after-joining': 'rateFromOn',
  'data-agreement-after-joining': 'dataSignedOn',
  'no-agreement-text': null,
  'no-such-centre': null,
  'poverty-fund-bears-no-interest': 'rateBasisPoints',
  'row-of-groups-lends-nothing': 'lends',
  'centre-not-active': null,
  'fund-exists': null,
  'group-listed-already': null,
  'rate-is-above-lawful': 'rateBasisPoints',
  'amount-is-negative': 'capitalSatang',
  'fund-without-money': 'capitalSatang',
};

const join = commandRoute({
  path: 'accessionJoin',
  summary: 'A group that has agreed joins, with the agreements on the rate and on debtor data',
  params: GroupParams,
  body: JoinForm,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actOnGroup(asked);
    if ('refused' in act) return act;
    const { em, body, params, today } = asked;
    if (body.accededOn > today) return refuseField('accededOn', 'date-in-the-future');
    const { hasMoney, lends, countsInHeadline, isCore } = body;
    const reserveSatang = satangFromJson(body.reserveSatang);
    const capitalSatang = satangFromJson(body.capitalSatang);
    const fund = { hasMoney, lends, countsInHeadline, isCore, reserveSatang, capitalSatang };
    const joined = await joinFund(em, { ...body, ...params, fund }, act);
    if ('refused' in joined) return refuseForm(JOIN_PLACES, joined.refused);
    return { answer: { id: joined.fundId } };
  },
});

const TEXT_PLACES: PlacesOf<AgreementRefusal> = {
  'no-such-centre': null,
  'effective-before-decided': 'effectiveFrom',
  'not-after-the-version-before': 'effectiveFrom',
};

const agree = commandRoute({
  path: 'agreementTexts',
  summary: 'Set the next version of the text that member funds sign',
  params: CentreParams,
  body: NewAgreementText,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'manage-funds');
    if ('refused' in act) return act;
    const { em, body, params, today } = asked;
    if (body.decidedOn > today) return refuseField('decidedOn', 'date-in-the-future');
    const set = await setAgreementText(em, { ...body, centreId: params.centreId }, act);
    if ('refused' in set) return refuseForm(TEXT_PLACES, set.refused);
    return { answer: { id: set.agreementTextId } };
  },
});

export const ACCESSION_ROUTES = [
  readBoard,
  readGroup,
  list,
  step,
  contact,
  writeLetterRoute,
  join,
  agree,
];
