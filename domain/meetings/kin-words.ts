/** A way through a family in words: what the other is to the one, read from the far end. */

import type { KinStep } from './kin.ts';

export interface KinText {
  readonly th: string;
  readonly en: string;
}

/** The longest known part first: villages say "cousin", not "child of a child of a parent of a parent". */
const PARTS: readonly (KinText & { readonly steps: readonly KinStep[] })[] = [
  {
    steps: ['parent', 'parent', 'child', 'child'],
    th: 'ลูกพี่ลูกน้อง',
    en: 'cousin',
  },
  { steps: ['parent', 'parent', 'child'], th: 'ลุง ป้า น้า หรืออา', en: 'uncle or aunt' },
  { steps: ['parent', 'child', 'child'], th: 'ลูกของพี่น้อง', en: 'nephew or niece' },
  { steps: ['parent', 'child'], th: 'พี่น้อง', en: 'brother or sister' },
  { steps: ['parent', 'parent'], th: 'ปู่ย่าตายาย', en: 'grandparent' },
  { steps: ['child', 'child'], th: 'ลูกของลูก', en: 'grandchild' },
  { steps: ['parent'], th: 'พ่อหรือแม่', en: 'parent' },
  { steps: ['child'], th: 'ลูก', en: 'child' },
  { steps: ['spouse'], th: 'คู่สมรส', en: 'spouse' },
];

/** "ลูกของพี่น้องของคู่สมรส": how the one at the end of the path is called by the one at its beginning. */
export function kinText(path: readonly KinStep[]): KinText {
  const parts = partsOf(path).toReversed();
  return {
    th: parts.map(({ th }) => th).join('ของ'),
    en: parts.map(({ en }) => en).join(' of the '),
  };
}

function partsOf(path: readonly KinStep[]): KinText[] {
  if (path.length === 0) return [];
  const part = PARTS.find(({ steps }) => steps.every((step, at) => path[at] === step));
  if (part === undefined) throw new Error(`No word for ${path.join(', ')}`);
  return [part, ...partsOf(path.slice(part.steps.length))];
}
