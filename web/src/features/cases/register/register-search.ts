/** In the address of the register: the row of an imported list that is written down, and its centre. */
export interface RegisterSearch {
  readonly candidate?: string;
  readonly centre?: string;
}

export function readRegisterSearch(raw: Record<string, unknown>): RegisterSearch {
  const { candidate, centre } = raw;
  if (typeof candidate !== 'string' || typeof centre !== 'string') return {};
  return { candidate, centre };
}
