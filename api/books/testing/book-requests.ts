import { createHash, randomUUID } from 'node:crypto';
import type { Person, Told } from '../../testing/http.ts';

/** For the two funds of the book of the tests. */
export const HEADLINE = [
  { fundCode: 'ก1', countsInHeadline: true },
  { fundCode: 'ก2', countsInHeadline: false },
];

export interface SentFile {
  readonly centreId: string;
  readonly file: Buffer;
  readonly headline: typeof HEADLINE;
  readonly fileHash: string;
  readonly key: string;
}

export function checkFile(
  by: Person,
  { centreId, file }: Pick<SentFile, 'centreId' | 'file'>,
): Promise<Told> {
  return by.post(
    'bookChecks',
    { centreId },
    { body: { file: file.toString('base64') }, key: null },
  );
}

export function sendFile(
  by: Person,
  sent: Pick<SentFile, 'centreId' | 'file'> & Partial<SentFile>,
): Promise<Told> {
  const { centreId, file, headline = HEADLINE, key = randomUUID() } = sent;
  const fileHash = sent.fileHash ?? createHash('sha256').update(file).digest('hex');
  const body = { file: file.toString('base64'), fileHash, headline };
  return by.post('bookImports', { centreId }, { body, key });
}
