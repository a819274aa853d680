/** What a name of the API means where its schema does not say: units stand last in every name. */

const NAMES: Readonly<Record<string, string>> = {
  cursor: '`nextCursor` of the page before; without it the first page',
  limit: 'Rows on a page',
  nextCursor: 'Give it as `cursor` for the next page; null on the last one',
  rows: 'The rows of this page',
  tab: 'Part of the inbox: mine, the pool of my seats, waiting, done',
  dueBand: 'Only tasks due in this band',
  search: 'Words in the name of the household or the number of the case',
  as: '`inline` opens the paper in the browser, `attachment` saves it',
  parent: 'The place whose parts are wanted; without it the provinces',
  status: 'State, one of the list',
  outcome: 'How it ended: an outcome of this kind of task',
  kind: 'Kind, one of the list',
  reason: 'Why, as a code of the list or in words',
  note: 'A remark in words',
  place: 'Name of the place',
  version: 'Counts the changes of the row',
  sentence: 'What happened and what to do, in Thai and English',
  th: 'In Thai',
  en: 'In English',
  code: 'Stable code, see the tables of codes',
  fields: 'The fields that refuse, each with its code and sentence',
  figures: 'Codes and figures that the sentence speaks of',
  path: 'Path of the field in the body, joined by dots',
  type: 'Address of the row of this code on this page (RFC 9457)',
  title: 'A title: of a person, or of a problem in English',
  requestId: 'Report it when the problem stays',
  areaCode: 'Code of the area: province 2, district 4, tambon 6, village 8 digits',
  isDone: 'Always true',
  isDemo: 'Invented for the demonstration',
  noIdReason: 'Why there is no citizen id; then `citizenId` is null',
  houseCode: 'Number of the house in the house register, 11 digits',
  phone: 'Thai telephone number',
  relation: 'To the head of the household; exactly one is the head',
  choice: 'For a fund, against lending, or neither',
  onBehalfOfSeatId: 'The seat whose raised hand the secretary records; null for the own vote',
  seatId: 'A role of a person at a place for a term',
  username: 'User name, as at the sign-in screen',
  startAt: 'State in which the case is taken over',
  moves: 'The way so far, oldest first; the last one is `startAt`',
  untilOn: 'Last day; null for no end',
  level: 'Level of the area',
};

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/Satang$/, 'Amount in satang (1/100 baht), as a string'],
  [/BasisPoints$/, 'In 1/100 percent'],
  [/On$/, 'ISO day in Bangkok'],
  [/At$/, 'ISO instant with zone'],
  [/YearBe$/, 'Buddhist year'],
  [/Th$/, 'In Thai'],
  [/En$/, 'In English'],
  [/Days$/, 'In days'],
  [/Months$/, 'In months'],
  [/SeatId$/, 'Id of a seat: a role at a place for a term'],
  [/Ids$/, 'Ids of things'],
];

/** The meaning in words; of ids, counts and questions it is made from the name itself. */
export function meaningOf(name: string): string {
  const known = NAMES[name] ?? ENDINGS.find(([ending]) => ending.test(name))?.[1];
  if (known !== undefined) return known;
  const words = name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  if (name.endsWith('Id')) return `Id of the ${words.slice(0, -3)}`;
  if (name.endsWith('Count')) return `Number of ${words.slice(0, -6)}s`;
  if (/^(is|has|can|may)[A-Z]/.test(name)) return `Whether: ${words}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
