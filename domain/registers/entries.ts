/** Code lists and the clock of what is written into the registers by hand. */

/** How a notice reached a guarantor; the law asks for writing (Civil and Commercial Code s.686). */
export const NOTICE_CHANNELS = ['handed-over', 'registered-post', 'post'] as const;

export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/**
 * Days from a default within which the guarantor must have the notice; after them a guarantor owes no
 * interest and no charges that come up later (Civil and Commercial Code s.686, as amended in BE 2557).
 */
export const NOTICE_DAYS = 60;

/** The sections of the knowledge sheet (handbook of model centres, domain source S2). */
export const KNOWLEDGE_SECTIONS = [
  'motivate-funds',
  'motivate-households',
  'committee',
  'survey',
  'choose-households',
  'negotiate',
  'restructure',
  'repay',
  'occupation',
  'welfare',
  'follow-up',
] as const;

export type KnowledgeSection = (typeof KNOWLEDGE_SECTIONS)[number];
