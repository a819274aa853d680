/** Letters and digits that are not taken for one another when they are read aloud or written down. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const SIGNS_IN_GROUP = 4;

/** A password for one sign-in, such as `k7mt-2wqx-9ahp`: 31 signs in 12 places are 59 bits. */
export function makeOneTimePassword(): string {
  const groups = Array.from({ length: GROUPS }, () =>
    Array.from({ length: SIGNS_IN_GROUP }, chooseSign).join(''),
  );
  return groups.join('-');
}

/** Bytes beyond the last whole round of the signs are left, so that none comes more often. */
function chooseSign(): string {
  const whole = 256 - (256 % SIGNS.length);
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < whole) return SIGNS.charAt(byte % SIGNS.length);
  }
}
